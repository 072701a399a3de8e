import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import {
  EditTeamMemberRequest,
  HandoverRequest,
  HandoverResponse,
  TeamMemberRequest,
  TeamMemberResponse,
} from './members.dto.js';
import { presentMember } from './members.presenter.js';
import { MembersService, type HandoverOutcome, type MemberFacts } from './members.service.js';

/** Who sits on the migration teams. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post('teams/:teryt/members')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'addTeamMember', summary: 'Add somebody to a team' })
  @ApiCreatedResponse({ type: TeamMemberResponse })
  @ProblemResponses('not_found', 'period_reversed', 'duplicate')
  async add(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Body() body: TeamMemberRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeamMemberResponse> {
    const row = await this.members.add(actor, teryt, {
      name: body.name.trim(),
      organisation: body.organisation.trim(),
      function: body.function?.trim() || null,
      sectors: body.sectors,
      personId: body.personId ?? null,
      email: body.email ?? null,
      from: body.from,
      until: body.until ?? null,
    });
    setEtag(reply, row.version);
    return presentMember(row, actor);
  }

  @Patch('team-members/:id')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'editTeamMember', summary: 'Change what is kept of a member' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: TeamMemberResponse })
  @ProblemResponses('not_found', 'period_reversed', 'duplicate', 'changed_since', 'precondition_required')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditTeamMemberRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeamMemberResponse> {
    const row = await this.members.edit(actor, id, requireIfMatch(ifMatch), changeOf(body));
    setEtag(reply, row.version);
    return presentMember(row, actor);
  }

  @Get('team-members/:id/handover')
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'previewHandover',
    summary: 'What a member has open and somebody else would take over',
  })
  @ApiOkResponse({ type: HandoverResponse })
  async preview(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<HandoverResponse> {
    return presentHandover(await this.members.previewHandover(actor, id), actor);
  }

  @Post('team-members/:id/handover')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'handOver',
    summary: "End a member's term and give what is open to a successor; what was done keeps the name",
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: HandoverResponse })
  @ProblemResponses('not_found', 'not_on_team', 'period_reversed', 'changed_since', 'precondition_required')
  async handOver(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { on, successor }: HandoverRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverResponse> {
    const outcome = await this.members.handOver(actor, {
      id,
      version: requireIfMatch(ifMatch),
      on,
      successor,
    });
    setEtag(reply, outcome.member.version);
    return presentHandover(outcome, actor);
  }
}

function changeOf(body: EditTeamMemberRequest): Partial<MemberFacts> {
  return {
    ...(body.name !== undefined && { name: body.name.trim() }),
    ...(body.organisation !== undefined && { organisation: body.organisation.trim() }),
    ...(body.function !== undefined && { function: body.function?.trim() || null }),
    ...(body.sectors !== undefined && { sectors: body.sectors }),
    ...(body.personId !== undefined && { personId: body.personId }),
    ...(body.email !== undefined && { email: body.email }),
    ...(body.from !== undefined && { from: body.from }),
    ...(body.until !== undefined && { until: body.until }),
  };
}

function presentHandover({ member, parts }: HandoverOutcome, actor: Actor): HandoverResponse {
  return { member: presentMember(member, actor), parts, hasAccount: member.personId !== null };
}

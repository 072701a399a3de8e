import { Body, Controller, Delete, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { DecisionsService, type DecisionChange } from './decisions.service.js';
import { DecisionRequest, EditDecisionRequest, MeetingResponse } from './meetings.dto.js';
import { presentMeeting } from './meetings.presenter.js';

/** What a meeting decides. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/meetings/:meetingId/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'addDecision', summary: 'Record a decision' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'not_on_team', 'outside_place', 'unknown_item', 'meeting_over')
  async add(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Body() body: DecisionRequest,
  ): Promise<MeetingResponse> {
    const view = await this.decisions.add(actor, meetingId, {
      text: body.text.trim(),
      agendaId: body.agendaId ?? null,
      ownerId: body.ownerId ?? null,
      dueOn: body.dueOn ?? null,
      unit: body.unit ?? null,
      item: body.item ?? null,
    });
    return presentMeeting(view, actor);
  }

  @Patch(':id')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'editDecision', summary: 'Change a decision, or say that it was done' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version of the decision last seen.' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses(
    'not_found',
    'not_on_team',
    'outside_place',
    'unknown_item',
    'meeting_over',
    'changed_since',
    'precondition_required',
  )
  async edit(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditDecisionRequest,
  ): Promise<MeetingResponse> {
    const seen = { id, version: requireIfMatch(ifMatch) };
    return presentMeeting(await this.decisions.edit(actor, meetingId, seen, changeOf(body)), actor);
  }

  @Delete(':id')
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'withdrawDecision',
    summary: 'Take a decision back that was written by mistake; its number is not given again',
  })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<MeetingResponse> {
    return presentMeeting(await this.decisions.withdraw(actor, meetingId, id), actor);
  }
}

function changeOf(body: EditDecisionRequest): DecisionChange {
  return {
    ...(body.text !== undefined && { text: body.text.trim() }),
    ...(body.agendaId !== undefined && { agendaId: body.agendaId }),
    ...(body.ownerId !== undefined && { ownerId: body.ownerId }),
    ...(body.dueOn !== undefined && { dueOn: body.dueOn }),
    ...(body.unit !== undefined && { unit: body.unit }),
    ...(body.item !== undefined && { item: body.item }),
    ...(body.doneOn !== undefined && { doneOn: body.doneOn }),
  };
}

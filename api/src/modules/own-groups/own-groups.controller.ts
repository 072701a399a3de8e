import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  EditOwnGroupRequest,
  OwnGroupListResponse,
  OwnGroupRequest,
  OwnGroupResponse,
} from './own-groups.dto.js';
import type { OwnGroup } from './own-groups.reader.js';
import { OwnGroupsService } from './own-groups.service.js';

/** Groups of units that a tenant puts together itself. */
@ApiTags('coverage')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/own-groups')
export class OwnGroupsController {
  constructor(private readonly groups: OwnGroupsService) {}

  @Get()
  @RequirePermission('coverage.read')
  @ApiOperation({ operationId: 'listOwnGroups', summary: 'Own groups that lie wholly in your place' })
  @ApiOkResponse({ type: OwnGroupListResponse })
  async list(@CurrentActor() actor: Actor): Promise<OwnGroupListResponse> {
    return { groups: (await this.groups.list(actor)).map(present) };
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'addOwnGroup', summary: 'Put an own group together' })
  @ApiCreatedResponse({ type: OwnGroupResponse })
  @ProblemResponses('duplicate')
  async add(
    @CurrentActor() actor: Actor,
    @Body() { name, teryts }: OwnGroupRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnGroupResponse> {
    const group = await this.groups.add(actor, name.trim(), teryts);
    setEtag(reply, group.version);
    return present(group);
  }

  @Patch(':id')
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'editOwnGroup', summary: 'Rename an own group or change its units' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: OwnGroupResponse })
  @ProblemResponses('not_found', 'duplicate', 'changed_since', 'precondition_required')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { name, teryts }: EditOwnGroupRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnGroupResponse> {
    const group = await this.groups.edit(actor, id, requireIfMatch(ifMatch), {
      ...(name !== undefined && { name: name.trim() }),
      ...(teryts !== undefined && { teryts }),
    });
    setEtag(reply, group.version);
    return present(group);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'removeOwnGroup',
    summary: 'Give an own group up; its figures can no longer be asked for',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiNoContentResponse()
  @ProblemResponses('not_found', 'changed_since', 'precondition_required')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    await this.groups.remove(actor, id, requireIfMatch(ifMatch));
  }
}

function present({ id, version, name, teryts }: OwnGroup): OwnGroupResponse {
  return { id, version, name, teryts: [...teryts] };
}

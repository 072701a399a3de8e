import { Body, Controller, Get, Headers, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { ActionKindsRequest, ActionKindsResponse } from './action-lists.dto.js';
import { ActionListsService, type VersionedList } from './action-lists.service.js';

@ApiTags('actions')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/action-kinds')
export class ActionKindsController {
  constructor(private readonly lists: ActionListsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'listActionKinds', summary: 'Kinds of actions that the tenant tells apart' })
  @ApiOkResponse({ type: ActionKindsResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionKindsResponse> {
    const list = await this.lists.read(actor, 'kinds');
    setEtag(reply, list.version);
    return kindsOf(list);
  }

  @Put()
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'changeActionKinds', summary: 'Change the kinds of actions, as a whole' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: ActionKindsResponse })
  @ProblemResponses('changed_since', 'precondition_required', 'list_entry_in_use')
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { kinds }: ActionKindsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionKindsResponse> {
    const list = await this.lists.change(actor, 'kinds', requireIfMatch(ifMatch), kinds, kindsOf);
    setEtag(reply, list.version);
    return kindsOf(list);
  }
}

const kindsOf = ({ version, entries }: VersionedList): ActionKindsResponse => ({
  version,
  kinds: entries.map((entry) => ({ ...entry, words: [...entry.words] })),
});

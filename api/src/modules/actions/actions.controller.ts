import type { ProblemCode } from '@miara/shared';
import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  ActionListQuery,
  ActionPageResponse,
  ActionResponse,
  EditActionRequest,
  LogActionRequest,
  WithdrawActionRequest,
} from './actions.dto.js';
import { presentAction, presentActions } from './actions.presenter.js';
import { ActionsService } from './actions.service.js';

const REFUSED = [
  'outside_place',
  'unknown_item',
  'item_not_a_duty',
  'period_reversed',
  'shares_not_exact',
  'funding_over_cost',
  'audience_over_total',
] as const satisfies ProblemCode[];

@ApiTags('actions')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/actions')
export class ActionsController {
  constructor(private readonly actions: ActionsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'listActions', summary: 'The action log' })
  @ApiOkResponse({ type: ActionPageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: ActionListQuery): Promise<ActionPageResponse> {
    const filter = {
      unit: query.unit ?? null,
      item: query.item ?? null,
      kind: query.kind ?? null,
      status: query.status ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
      partner: query.partner ?? null,
      source: query.source ?? null,
      text: query.text ?? null,
      withdrawn: query.withdrawn === 'true',
      carrier: query.carrier ?? null,
      powiat: query.powiat ?? null,
    };
    const page = await this.actions.list(actor, filter, query.sort ?? '-day', pageOf(query, 2));
    return presentActions(actor, page);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'logAction', summary: 'Log an action and credit it to units and items' })
  @ApiCreatedResponse({ type: ActionResponse })
  @ProblemResponses(...REFUSED)
  async log(
    @CurrentActor() actor: Actor,
    @Body() body: LogActionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResponse> {
    const row = await this.actions.log(actor, {
      unit: body.unit ?? null,
      kind: body.kind,
      title: body.title,
      description: body.description ?? null,
      status: body.status,
      startsOn: body.startsOn,
      endsOn: body.endsOn ?? null,
      place: body.place ?? null,
      peopleReached: body.peopleReached ?? null,
      costGrosz: body.costGrosz ?? null,
      units: body.units,
      items: body.items,
      evidence: body.evidence ?? [],
      audiences: body.audiences ?? [],
      languages: body.languages ?? [],
      funding: body.funding ?? [],
      organisers: body.organisers ?? [],
      partners: body.partners ?? [],
      visibility: body.visibility ?? 'internal',
      shares: body.shares ?? null,
    });
    setEtag(reply, row.version);
    return presentAction(actor, row);
  }

  @Get(':id')
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'getAction', summary: 'An action' })
  @ApiOkResponse({ type: ActionResponse })
  @ProblemResponses('not_found')
  async get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResponse> {
    const row = await this.actions.get(actor, id);
    setEtag(reply, row.version);
    return presentAction(actor, row);
  }

  @Patch(':id')
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'editAction', summary: 'Change an action' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: ActionResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required', 'action_withdrawn', ...REFUSED)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditActionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResponse> {
    const row = await this.actions.edit(actor, id, requireIfMatch(ifMatch), told(body));
    setEtag(reply, row.version);
    return presentAction(actor, row);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'withdrawAction', summary: 'Take an action back: it counts nowhere' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: ActionResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required', 'action_withdrawn')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason }: WithdrawActionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResponse> {
    const row = await this.actions.withdraw(actor, id, requireIfMatch(ifMatch), reason.trim());
    setEtag(reply, row.version);
    return presentAction(actor, row);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'restoreAction', summary: 'Let a withdrawn action count again' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: ActionResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required', 'action_not_withdrawn')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionResponse> {
    const row = await this.actions.restore(actor, id, requireIfMatch(ifMatch));
    setEtag(reply, row.version);
    return presentAction(actor, row);
  }
}

/** Only what the request says: an undefined field would otherwise overwrite a stored one. */
function told(body: EditActionRequest): EditActionRequest {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

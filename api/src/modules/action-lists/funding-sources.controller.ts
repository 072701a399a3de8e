import { Body, Controller, Get, Headers, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { FundingSourcesRequest, FundingSourcesResponse } from './action-lists.dto.js';
import { ActionListsService, type VersionedList } from './action-lists.service.js';

@ApiTags('actions')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/funding-sources')
export class FundingSourcesController {
  constructor(private readonly lists: ActionListsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'listFundingSources', summary: 'Sources of money for actions' })
  @ApiOkResponse({ type: FundingSourcesResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FundingSourcesResponse> {
    const list = await this.lists.read(actor, 'sources');
    setEtag(reply, list.version);
    return sourcesOf(list);
  }

  @Put()
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'changeFundingSources', summary: 'Change the sources of money, as a whole' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: FundingSourcesResponse })
  @ProblemResponses('changed_since', 'precondition_required', 'list_entry_in_use')
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { sources }: FundingSourcesRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FundingSourcesResponse> {
    const list = await this.lists.change(actor, 'sources', requireIfMatch(ifMatch), sources, sourcesOf);
    setEtag(reply, list.version);
    return sourcesOf(list);
  }
}

const sourcesOf = ({ version, entries }: VersionedList): FundingSourcesResponse => ({
  version,
  sources: entries.map((entry) => ({ ...entry, words: [...entry.words] })),
});

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ActionCountsQuery, ActionCountsResponse } from './action-counts.dto.js';
import { ActionCountsService } from './action-counts.service.js';
import { filterOf } from './actions.filter.js';

@ApiTags('actions')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/action-counts')
export class ActionCountsController {
  constructor(private readonly actions: ActionCountsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({
    operationId: 'countActions',
    summary: 'The action log counted by status, by credited unit and by powiat',
  })
  @ApiOkResponse({ type: ActionCountsResponse })
  async counts(
    @CurrentActor() actor: Actor,
    @Query() query: ActionCountsQuery,
  ): Promise<ActionCountsResponse> {
    return this.actions.counts(actor, filterOf(query));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { ChangesQuery, ChangesResponse, TrendQuery, TrendResponse } from './trend.dto.js';
import { presentChanges, presentTrend } from './trend.presenter.js';
import { TrendService } from './trend.service.js';

/** Figures over time, each day under its own version and members. */
@ApiTags('coverage')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/coverage')
export class TrendController {
  constructor(private readonly trends: TrendService) {}

  @Get('trend')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageTrend',
    summary: 'A figure over time, with the days that break it',
  })
  @ApiOkResponse({ type: TrendResponse })
  @ProblemResponses('not_found')
  async trend(@CurrentActor() actor: Actor, @Query() query: TrendQuery): Promise<TrendResponse> {
    return presentTrend(await this.trends.trend(actor, query));
  }

  @Get('changes')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageChanges',
    summary: 'A figure on two days, what moved between them, and who moved it',
  })
  @ApiOkResponse({ type: ChangesResponse })
  @ProblemResponses('not_found')
  async changes(@CurrentActor() actor: Actor, @Query() query: ChangesQuery): Promise<ChangesResponse> {
    return presentChanges(await this.trends.changes(actor, query));
  }
}

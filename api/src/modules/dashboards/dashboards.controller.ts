import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { presentAgeing } from './ageing.presenter.js';
import {
  AgeingQuery,
  CoveragePartsResponse,
  FunnelResponse,
  MeasuredPartQuery,
  MeasuredQuery,
  PhaseForecastsResponse,
  ProofAgeingResponse,
} from './dashboards.dto.js';
import { presentForecasts } from './forecast.presenter.js';
import { presentFunnel } from './funnel.presenter.js';
import { presentParts } from './parts.presenter.js';
import { DashboardsService } from './dashboards.service.js';

/** What the dashboards draw. */
@ApiTags('coverage')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/coverage')
export class DashboardsController {
  constructor(private readonly dashboards: DashboardsService) {}

  @Get('parts')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageParts',
    summary: 'Coverage by area and by phase, and where they cross',
  })
  @ApiOkResponse({ type: CoveragePartsResponse })
  @ProblemResponses('not_found')
  async parts(@CurrentActor() actor: Actor, @Query() query: MeasuredQuery): Promise<CoveragePartsResponse> {
    return presentParts(await this.dashboards.parts(actor, query));
  }

  @Get('funnel')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageFunnel',
    summary:
      'How many duties stand at each step from nothing to a confirmation, and how long they stood there',
  })
  @ApiOkResponse({ type: FunnelResponse })
  @ProblemResponses('not_found')
  async funnel(@CurrentActor() actor: Actor, @Query() query: MeasuredPartQuery): Promise<FunnelResponse> {
    return presentFunnel(await this.dashboards.funnel(actor, query));
  }

  @Get('ageing')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'getProofAgeing',
    summary: 'How long the proofs of what is done still last, and how old they are',
  })
  @ApiOkResponse({ type: ProofAgeingResponse })
  @ProblemResponses('not_found')
  async ageing(@CurrentActor() actor: Actor, @Query() query: AgeingQuery): Promise<ProofAgeingResponse> {
    return presentAgeing(await this.dashboards.ageing(actor, query));
  }

  @Get('forecast')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getPhaseForecasts',
    summary:
      'Where each phase may stand at its deadline if the pace of the past months stays, with its uncertainty',
  })
  @ApiOkResponse({ type: PhaseForecastsResponse })
  @ProblemResponses('not_found')
  async forecast(
    @CurrentActor() actor: Actor,
    @Query() query: MeasuredQuery,
  ): Promise<PhaseForecastsResponse> {
    return presentForecasts(await this.dashboards.forecasts(actor, query));
  }
}

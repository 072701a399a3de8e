import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { presentExplanation } from './explanation.presenter.js';
import { presentMatrix } from './matrix.presenter.js';
import { presentGroups } from './groups.presenter.js';
import {
  ExplainQuery,
  ExplainResponse,
  GroupsQuery,
  GroupsResponse,
  MatrixQuery,
  MatrixResponse,
} from './roll-ups.dto.js';
import { RollUpsService } from './roll-ups.service.js';

/** Coverage of the units in the reader's place, today or on any past day. */
@ApiTags('coverage')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/coverage')
export class RollUpsController {
  constructor(private readonly rollUps: RollUpsService) {}

  @Get('matrix')
  @RequirePermission('coverage.read')
  @ApiOperation({ operationId: 'getCoverageMatrix', summary: 'Member units × items, with totals' })
  @ApiOkResponse({ type: MatrixResponse })
  @ProblemResponses('not_found')
  async matrix(@CurrentActor() actor: Actor, @Query() query: MatrixQuery): Promise<MatrixResponse> {
    return presentMatrix(await this.rollUps.matrix(actor, query));
  }

  @Get('groups')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageGroups',
    summary: 'Coverage of groups of units, or of areas and phases',
  })
  @ApiOkResponse({ type: GroupsResponse })
  @ProblemResponses('not_found')
  async groups(@CurrentActor() actor: Actor, @Query() query: GroupsQuery): Promise<GroupsResponse> {
    return presentGroups(await this.rollUps.groups(actor, query.by, query.asOf));
  }

  @Get('explain')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'explainFigure',
    summary: 'Everything behind one figure; its parts add up to it',
  })
  @ApiOkResponse({ type: ExplainResponse })
  @ProblemResponses('not_found')
  async explain(@CurrentActor() actor: Actor, @Query() query: ExplainQuery): Promise<ExplainResponse> {
    return presentExplanation(await this.rollUps.explain(actor, query));
  }
}

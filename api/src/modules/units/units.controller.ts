import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UnitDetailResponse, UnitListResponse } from './units.dto.js';
import { presentUnitDetail, presentUnits } from './units.presenter.js';
import { UnitsService } from './units.service.js';

/** Member units with their coverage today. */
@ApiTags('units')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'listUnits', summary: "Member units within the reader's place" })
  @ApiOkResponse({ type: UnitListResponse })
  @ProblemResponses('not_found')
  async list(@CurrentActor() actor: Actor): Promise<UnitListResponse> {
    return presentUnits(await this.units.list(actor));
  }

  @Get(':teryt')
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'getUnit', summary: 'A unit with its coverage by area and phase' })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2262011' })
  @ApiOkResponse({ type: UnitDetailResponse })
  @ProblemResponses('not_found')
  async get(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<UnitDetailResponse> {
    return presentUnitDetail(await this.units.one(actor, teryt));
  }
}

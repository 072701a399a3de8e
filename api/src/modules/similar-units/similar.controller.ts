import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { SimilarUnitsResponse } from './similar.dto.js';
import { presentSimilar } from './similar.presenter.js';
import { SimilarService } from './similar.service.js';

/** Units like one. */
@ApiTags('similar-units')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/units/:teryt/similar')
export class SimilarController {
  constructor(private readonly similar: SimilarService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'listSimilarUnits',
    summary: 'Units like one, why, and their figures in the newest publication',
  })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiOkResponse({ type: SimilarUnitsResponse })
  @ProblemResponses('not_found')
  async list(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<SimilarUnitsResponse> {
    return presentSimilar(await this.similar.like(actor, teryt));
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { StandardListResponse, StandardVersionResponse } from './standards.dto.js';
import { presentStandards, presentVersion } from './standards.presenter.js';
import { StandardsService } from './standards.service.js';

/** Standards and their versions, as data. */
@ApiTags('standards')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/standards')
export class StandardsController {
  constructor(private readonly standards: StandardsService) {}

  @Get()
  @RequirePermission('standard.read')
  @ApiOperation({ operationId: 'listStandards', summary: 'Standards of the tenant and their versions' })
  @ApiOkResponse({ type: StandardListResponse })
  async list(@CurrentActor() actor: Actor): Promise<StandardListResponse> {
    return presentStandards(await this.standards.list(actor));
  }

  @Get(':code/versions/:number')
  @RequirePermission('standard.read')
  @ApiOperation({ operationId: 'getStandardVersion', summary: 'A version with its areas, phases and items' })
  @ApiParam({ name: 'code', description: 'Code of the standard.', example: 'SMI' })
  @ApiParam({ name: 'number', description: 'Number of the version.', example: '1.0' })
  @ApiOkResponse({ type: StandardVersionResponse })
  @ProblemResponses('not_found')
  async version(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number') number: string,
  ): Promise<StandardVersionResponse> {
    return presentVersion(await this.standards.version(actor, code, number));
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { ExamplesQuery, ExamplesResponse } from './examples.dto.js';
import { presentExamples } from './examples.presenter.js';
import { ExamplesService } from './examples.service.js';

/** Who already does it. */
@ApiTags('similar-units')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/items/:code/examples')
export class ExamplesController {
  constructor(private readonly examples: ExamplesService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'listExamples',
    summary:
      'Who already has an item in place: similar units first, with released proof, contact and actions',
  })
  @ApiParam({ name: 'code', description: 'Code of the item.', example: 'EDU-01' })
  @ApiOkResponse({ type: ExamplesResponse })
  @ProblemResponses('not_found')
  async list(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { unit }: ExamplesQuery,
  ): Promise<ExamplesResponse> {
    return presentExamples(await this.examples.of(actor, code, unit));
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import {
  receiveRegister,
  REGISTER_FILE_PROBLEMS,
  REGISTER_FORM,
} from '../../registers/register-files.reader.js';
import { UnitFactListResponse, UnitFactPreviewResponse, UnitFactsRequest } from './facts.dto.js';
import { presentFacts, presentPreview } from './facts.presenter.js';
import { FactsService } from './facts.service.js';

/** Facts by which units are compared: area, residents, foreign residents, by year and with their source. */
@ApiTags('similar-units')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/unit-facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get()
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'listUnitFacts', summary: 'Facts of units, by year' })
  @ApiOkResponse({ type: UnitFactListResponse })
  async list(@CurrentActor() actor: Actor): Promise<UnitFactListResponse> {
    return presentFacts(await this.facts.list(actor));
  }

  @Post('preview')
  @HttpCode(200)
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'previewUnitFacts',
    summary: 'Read a file of facts (XLSX, CSV): every row with what is wrong with it; nothing is kept',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(REGISTER_FORM)
  @ApiOkResponse({ type: UnitFactPreviewResponse })
  @ProblemResponses(...REGISTER_FILE_PROBLEMS)
  async preview(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<UnitFactPreviewResponse> {
    const { bytes } = await receiveRegister(request);
    return presentPreview(await this.facts.preview(actor, bytes));
  }

  @Put()
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'saveUnitFacts',
    summary: 'Save facts, all or none; those of the same unit and year take the place of the former ones',
  })
  @ApiOkResponse({ type: UnitFactListResponse })
  async save(
    @CurrentActor() actor: Actor,
    @Body() { facts }: UnitFactsRequest,
  ): Promise<UnitFactListResponse> {
    return presentFacts(await this.facts.save(actor, facts));
  }

  @Delete(':teryt/:year')
  @HttpCode(204)
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'removeUnitFacts', summary: 'Remove the facts of a unit and a year' })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiParam({ name: 'year', description: 'The year.', example: 2024, schema: { type: 'integer' } })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Param('year') year: string,
  ): Promise<void> {
    if (!/^\d{4}$/.test(year)) throw new DomainError('not_found');
    await this.facts.remove(actor, teryt, Number(year));
  }
}

import type { RegisterFormat } from '@miara/shared';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { sendFile } from '../../platform/http/send-file.js';
import { explanationFile } from './explanation-file.js';
import { EXPLANATION_WORDS } from './explanation-words.js';
import { presentExplanation } from './explanation.presenter.js';
import { presentMatrix } from './matrix.presenter.js';
import { presentGroups } from './groups.presenter.js';
import {
  CoverageQuery,
  ExplainFileQuery,
  ExplainQuery,
  ExplainResponse,
  GroupsQuery,
  GroupsResponse,
  MatrixQuery,
  MatrixResponse,
  TotalResponse,
} from './roll-ups.dto.js';
import { UnitFiguresQuery, UnitFiguresResponse } from './unit-figures.dto.js';
import { presentUnitFigures } from './unit-figures.presenter.js';
import { presentTotal } from './total.presenter.js';
import { RollUpsService } from './roll-ups.service.js';

const MEDIA_TYPES: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

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

  @Get('units')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getUnitFigures',
    summary: 'Each member unit in an area, a phase or at an item, as a map shows it',
  })
  @ApiOkResponse({ type: UnitFiguresResponse })
  @ProblemResponses('not_found')
  async units(@CurrentActor() actor: Actor, @Query() query: UnitFiguresQuery): Promise<UnitFiguresResponse> {
    return presentUnitFigures(await this.rollUps.unitFigures(actor, query));
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

  @Get('total')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'getCoverageTotal',
    summary: 'All duties of all units together, by area and phase; as quick for a country as for a powiat',
  })
  @ApiOkResponse({ type: TotalResponse })
  @ProblemResponses('not_found')
  async total(@CurrentActor() actor: Actor, @Query() { asOf }: CoverageQuery): Promise<TotalResponse> {
    return presentTotal(await this.rollUps.total(actor, asOf));
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

  @Get('explain/file')
  @RequirePermission('coverage.read')
  @ApiOperation({
    operationId: 'downloadExplanation',
    summary: 'The explanation of a figure as CSV or a workbook, with the same integers',
  })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } })
  @ProblemResponses('not_found')
  async explainFile(
    @CurrentActor() actor: Actor,
    @Query() query: ExplainFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format, language = actor.person.locale, ...question } = query;
    const explanation = presentExplanation(await this.rollUps.explain(actor, question));
    await sendFile(reply, {
      fileName: `${EXPLANATION_WORDS[language].fileName}-${actor.tenant.slug}-${explanation.asOf}.${format}`,
      mediaType: MEDIA_TYPES[format],
      bytes: await explanationFile(explanation, format, language),
    });
  }
}

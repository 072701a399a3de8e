import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { PublicDataResponse } from './open-data/data.dto.js';
import { presentData } from './open-data/data.presenter.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { presentComparison } from './comparison.presenter.js';
import { presentCorrections } from './corrections.presenter.js';
import { presentItem, presentItems } from './items.presenter.js';
import { presentMethodology } from './methodology.presenter.js';
import { presentOverview } from './overview.presenter.js';
import { presentPublicMap } from './public-map.presenter.js';
import { PublicMapResponse } from './public-map.dto.js';
import { partsOf, PublicAnswers } from './answers/public-answers.js';
import {
  PublicComparisonQuery,
  PublicComparisonResponse,
  PublicCorrectionListResponse,
  PublicItemListResponse,
  PublicItemQuery,
  PublicItemResponse,
  PublicMethodologyQuery,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicQuery,
  PublicScorecardResponse,
  PublicUnitListResponse,
  PublicUnitsQuery,
} from './public.dto.js';
import { presentUnitList } from './public.presenter.js';
import { PublicService, type OpenPublication } from './public.service.js';
import { presentScorecard } from './scorecard.presenter.js';

const NOT_MODIFIED = { status: 304, description: 'The tag in If-None-Match is still right.' } as const;

/** The public API: what was published, for anybody, cacheable. */
@ApiTags('public')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('public/:tenant')
export class PublicController {
  constructor(
    private readonly publics: PublicService,
    private readonly answers: PublicAnswers,
    private readonly openData: OpenDataService,
  ) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ operationId: 'getPublicOverview', summary: 'The metropolis at a glance' })
  @ApiOkResponse({ type: PublicOverviewResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async overview(
    @Param('tenant') tenant: string,
    @Query() query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentOverview(await this.publics.overview(opened)),
    );
  }

  @Get('map')
  @PublicRoute()
  @ApiOperation({
    operationId: 'getPublicMap',
    summary: 'How the units of a publication are drawn: as tiles, and in their boundaries',
  })
  @ApiOkResponse({ type: PublicMapResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async map(
    @Param('tenant') tenant: string,
    @Query() query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentPublicMap(opened, await this.publics.map(opened)),
    );
  }

  @Get('units')
  @PublicRoute()
  @ApiOperation({
    operationId: 'listPublicUnits',
    summary: 'Units of a publication, found by name or TERYT code',
  })
  @ApiOkResponse({ type: PublicUnitListResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async units(
    @Param('tenant') tenant: string,
    @Query() query: PublicUnitsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentUnitList(await this.publics.find(opened, query.q)),
    );
  }

  @Get('units/:teryt')
  @PublicRoute()
  @ApiOperation({ operationId: 'getPublicScorecard', summary: "A unit's public page" })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2261011' })
  @ApiOkResponse({ type: PublicScorecardResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async scorecard(
    @Param('tenant') tenant: string,
    @Param('teryt') teryt: string,
    @Query() query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentScorecard(await this.publics.scorecard(opened, teryt)),
    );
  }

  @Get('items')
  @PublicRoute()
  @ApiOperation({
    operationId: 'listPublicItems',
    summary: 'Items of the standard with the share of units that have them',
  })
  @ApiOkResponse({ type: PublicItemListResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async items(
    @Param('tenant') tenant: string,
    @Query() query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentItems(await this.publics.items(opened)),
    );
  }

  @Get('items/:code')
  @PublicRoute()
  @ApiOperation({ operationId: 'getPublicItem', summary: "An item's public page: where each unit stands" })
  @ApiParam({ name: 'code', description: 'Code of the item.', example: 'EDU-01' })
  @ApiOkResponse({ type: PublicItemResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async item(
    @Param('tenant') tenant: string,
    @Param('code') code: string,
    @Query() query: PublicItemQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentItem(await this.publics.item(opened, code, query.unit)),
    );
  }

  @Get('methodology')
  @PublicRoute()
  @ApiOperation({ operationId: 'getPublicMethodology', summary: 'How the figures are made' })
  @ApiOkResponse({ type: PublicMethodologyResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async methodology(
    @Param('tenant') tenant: string,
    @Query() query: PublicMethodologyQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentMethodology(await this.publics.methodology(opened, query.unit)),
    );
  }

  @Get('compare')
  @PublicRoute()
  @ApiOperation({
    operationId: 'comparePublicUnits',
    summary: 'Two to four units of one kind beside each other, item by item',
  })
  @ApiOkResponse({ type: PublicComparisonResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found', 'not_comparable')
  async compare(
    @Param('tenant') tenant: string,
    @Query() query: PublicComparisonQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query, request, reply }, async (opened) =>
      presentComparison(await this.publics.compare(opened, query.units.split(','))),
    );
  }

  @Get('data')
  @PublicRoute()
  @ApiOperation({
    operationId: 'getPublicData',
    summary: 'Open data of a publication: its files at permanent addresses, their hashes, the dictionary',
  })
  @ApiOkResponse({ type: PublicDataResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async data(
    @Param('tenant') tenant: string,
    @Query() query: PublicQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(
      { tenant, query, request, reply },
      async (opened) => presentData(await this.openData.page(opened)),
      (opened) => this.openData.mark(opened),
    );
  }

  @Get('corrections')
  @PublicRoute()
  @ApiOperation({
    operationId: 'listPublicCorrections',
    summary: 'Corrections log: which publication corrects which, why, and what differs',
  })
  @ApiOkResponse({ type: PublicCorrectionListResponse })
  @ApiResponse(NOT_MODIFIED)
  @ProblemResponses('not_found')
  async corrections(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer({ tenant, query: {}, request, reply }, async (opened) =>
      presentCorrections(await this.publics.corrections(opened)),
    );
  }

  private async answer(
    asked: { tenant: string; query: PublicQuery; request: FastifyRequest; reply: FastifyReply },
    present: (opened: OpenPublication) => Promise<object>,
    /** What it is made from beside the publication. */
    beside: (opened: OpenPublication) => Promise<string> | null = () => null,
  ): Promise<void> {
    const opened = await this.publics.open(asked.tenant, asked.query.publication);
    await this.answers.send(asked.request, asked.reply, {
      madeFrom: [...partsOf(opened), (await beside(opened)) ?? ''],
      seen: [opened.seen],
      mediaType: 'application/json; charset=utf-8',
      make: async () => JSON.stringify(await present(opened)),
    });
  }
}

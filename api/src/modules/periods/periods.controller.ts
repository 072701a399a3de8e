import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { LocalizedText } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  ChangePeriodRequest,
  CurrentPeriodResponse,
  OpenPeriodRequest,
  PeriodListResponse,
  PeriodResponse,
  PeriodUnitsResponse,
  type PeriodTitleRequest,
} from './periods.dto.js';
import { presentPeriod, presentPeriodUnit } from './periods.presenter.js';
import { PeriodsService } from './periods.service.js';

/** Reporting periods: one at a time is open; a closed one keeps the state of its last day. */
@ApiTags('periods')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/periods')
export class PeriodsController {
  constructor(private readonly periods: PeriodsService) {}

  @Get()
  @RequirePermission('period.manage')
  @ApiOperation({
    operationId: 'listPeriods',
    summary: 'Reporting periods with what was handed in, latest first',
  })
  @ApiOkResponse({ type: PeriodListResponse })
  async list(@CurrentActor() actor: Actor): Promise<PeriodListResponse> {
    return { periods: (await this.periods.list(actor)).map(presentPeriod) };
  }

  @Get('open')
  @RequirePermission('assessment.read')
  @ApiOperation({
    operationId: 'getOpenPeriod',
    summary: 'The open reporting period, for everybody of the tenant',
  })
  @ApiOkResponse({ type: CurrentPeriodResponse })
  async open(@CurrentActor() actor: Actor): Promise<CurrentPeriodResponse> {
    return { period: await this.periods.open(actor) };
  }

  @Post()
  @RequirePermission('period.manage')
  @ApiOperation({ operationId: 'openPeriod', summary: 'Open a reporting period' })
  @ApiCreatedResponse({ type: PeriodResponse })
  @ProblemResponses('period_open', 'period_overlaps', 'period_reversed', 'period_end_passed')
  async begin(@CurrentActor() actor: Actor, @Body() body: OpenPeriodRequest): Promise<PeriodResponse> {
    const { title, beginsOn, endsOn, note } = body;
    return presentPeriod(
      await this.periods.begin(actor, { title: textOf(title), beginsOn, endsOn, note: noteOf(note) }),
    );
  }

  @Patch(':id')
  @RequirePermission('period.manage')
  @ApiOperation({ operationId: 'changePeriod', summary: 'Correct an open period, its closing day too' })
  @ApiOkResponse({ type: PeriodResponse })
  @ProblemResponses(
    'not_found',
    'changed_since',
    'precondition_required',
    'period_closed',
    'period_overlaps',
    'period_reversed',
    'period_end_passed',
  )
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangePeriodRequest,
  ): Promise<PeriodResponse> {
    const { title, beginsOn, endsOn, note } = body;
    const change = {
      ...(title && { title: textOf(title) }),
      ...(beginsOn !== undefined && { beginsOn }),
      ...(endsOn !== undefined && { endsOn }),
      ...(note !== undefined && { note: noteOf(note) }),
    };
    return presentPeriod(await this.periods.change(actor, id, requireIfMatch(ifMatch), change));
  }

  @Post(':id/close')
  @HttpCode(200)
  @RequirePermission('period.manage')
  @ApiOperation({ operationId: 'closePeriod', summary: 'Close a period with the end of yesterday' })
  @ApiOkResponse({ type: PeriodResponse })
  @ProblemResponses('not_found', 'period_closed', 'period_reversed')
  async close(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<PeriodResponse> {
    return presentPeriod(await this.periods.close(actor, id));
  }

  @Get(':id/units')
  @RequirePermission('period.manage')
  @ApiOperation({
    operationId: 'listPeriodUnits',
    summary: 'What each unit handed in within a period, and what not',
  })
  @ApiOkResponse({ type: PeriodUnitsResponse })
  @ProblemResponses('not_found')
  async units(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<PeriodUnitsResponse> {
    return { units: (await this.periods.units(actor, id)).map(presentPeriodUnit) };
  }
}

/** NUL cannot be stored as text. */
function textOf({ pl, en }: PeriodTitleRequest): LocalizedText {
  const clean = (text: string): string => text.replaceAll('\0', '').trim();
  return { pl: clean(pl), ...(en !== undefined && { en: clean(en) }) };
}

function noteOf(note: string | null | undefined): string | null {
  const text = (note ?? '').replaceAll('\0', '').trim();
  return text === '' ? null : text;
}

import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { CHECK_CODES, isCheckCode, type CheckCode } from './check-words.js';
import {
  AcceptFindingRequest,
  CheckListResponse,
  CheckSettingsDto,
  FindingListResponse,
  FindingsQuery,
} from './checks.dto.js';
import { presentChecks, presentFinding } from './checks.presenter.js';
import { ChecksService } from './checks.service.js';

const CODE = { name: 'code', enum: CHECK_CODES, enumName: 'CheckCode', description: 'Which check.' } as const;

/** Standing quality checks: what a coordinator should look at again, check by check. */
@ApiTags('checks')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/checks')
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Get()
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'listChecks', summary: 'The checks with how much each finds' })
  @ApiOkResponse({ type: CheckListResponse })
  async list(@CurrentActor() actor: Actor): Promise<CheckListResponse> {
    return presentChecks(await this.checks.list(actor));
  }

  @Put('settings')
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'saveCheckSettings', summary: 'How old proof may grow' })
  @ApiOkResponse({ type: CheckListResponse })
  async settings(@CurrentActor() actor: Actor, @Body() body: CheckSettingsDto): Promise<CheckListResponse> {
    const windows = body.windows.map(({ kind, months }) => ({ kind, months }));
    return presentChecks(await this.checks.saveSettings(actor, { proofMonths: body.proofMonths, windows }));
  }

  @Get(':code')
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'listFindings', summary: 'What a check finds, by unit and item' })
  @ApiParam(CODE)
  @ApiOkResponse({ type: FindingListResponse })
  @ProblemResponses('not_found')
  async findings(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: FindingsQuery,
  ): Promise<FindingListResponse> {
    const filter = { code: known(code), state: query.state ?? 'open', unit: query.unit ?? null };
    const { rows, next, total } = await this.checks.findings(actor, filter, pageOf(query, 2));
    return { findings: rows.map(presentFinding), total, next };
  }

  @Put(':code/acceptances/:assessmentId')
  @HttpCode(204)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'acceptFinding',
    summary: 'Take a finding off the list, with a note, until a day or until something about it changes',
  })
  @ApiParam(CODE)
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async accept(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('assessmentId', UuidPipe) assessmentId: string,
    @Body() { note, until }: AcceptFindingRequest,
  ): Promise<void> {
    const text = note.replaceAll('\0', '').trim();
    await this.checks.accept(actor, known(code), assessmentId, { note: text, until: until ?? null });
  }

  @Delete(':code/acceptances/:assessmentId')
  @HttpCode(204)
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'reopenFinding', summary: 'Put an accepted finding back on the list' })
  @ApiParam(CODE)
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('assessmentId', UuidPipe) assessmentId: string,
  ): Promise<void> {
    await this.checks.reopen(actor, known(code), assessmentId);
  }
}

function known(code: string): CheckCode {
  if (!isCheckCode(code)) throw new DomainError('not_found');
  return code;
}

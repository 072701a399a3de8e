import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  AgreeExceptionRequest,
  DeadlineExceptionResponse,
  DeadlinesResponse,
  SetDeadlineRequest,
} from './deadlines.dto.js';
import { presentDeadlines, presentException } from './deadlines.presenter.js';
import { DeadlinesService } from './deadlines.service.js';

/** Deadlines of phases, and what was agreed with units beside them. */
@ApiTags('deadlines')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  @Get()
  @RequirePermission('period.manage')
  @ApiOperation({ operationId: 'listDeadlines', summary: 'Deadlines of phases and agreed exceptions' })
  @ApiOkResponse({ type: DeadlinesResponse })
  @ProblemResponses('not_found')
  async list(@CurrentActor() actor: Actor): Promise<DeadlinesResponse> {
    return presentDeadlines(await this.deadlines.list(actor));
  }

  @Put('phases/:number')
  @RequirePermission('period.manage')
  @ApiOperation({
    operationId: 'setPhaseDeadline',
    summary: 'Set, move or take away the deadline of a phase',
  })
  @ApiOkResponse({ type: DeadlinesResponse })
  @ProblemResponses('not_found')
  async set(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Body() { deadline }: SetDeadlineRequest,
  ): Promise<DeadlinesResponse> {
    if (!/^[1-9]\d?$/.test(number)) throw new DomainError('not_found');
    return presentDeadlines(await this.deadlines.set(actor, Number(number), deadline));
  }

  @Post('exceptions')
  @RequirePermission('period.manage')
  @ApiOperation({
    operationId: 'agreeException',
    summary: 'Another day for one unit, for a phase or an item',
  })
  @ApiCreatedResponse({ type: DeadlineExceptionResponse })
  @ProblemResponses('not_found', 'exception_exists', 'unknown_item', 'item_not_a_duty')
  async agree(
    @CurrentActor() actor: Actor,
    @Body() { unit, phase, item, deadline, reason }: AgreeExceptionRequest,
  ): Promise<DeadlineExceptionResponse> {
    const agreement = {
      unit,
      phase: phase ?? null,
      item: item ?? null,
      deadline,
      reason: reason.replaceAll('\0', '').trim(),
    };
    return presentException(await this.deadlines.agree(actor, agreement));
  }

  @Delete('exceptions/:id')
  @HttpCode(204)
  @RequirePermission('period.manage')
  @ApiOperation({
    operationId: 'endException',
    summary: "End an exception: everybody's deadline counts again",
  })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async end(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.deadlines.end(actor, id);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { pageOf } from '../../../platform/http/page-query.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ReviewBatchService } from './review-batch.service.js';
import { ReviewQueueService } from './review-queue.service.js';
import {
  DecisionReportResponse,
  HoldManyRequest,
  ReviewBatchResponse,
  ReviewQueueQuery,
  ReviewQueueResponse,
  ReviewSelectionQuery,
  ReviewSelectionResponse,
  SendBatchRequest,
  UndoManyRequest,
} from './review.dto.js';
import { presentBatch, presentQueue, presentReport, presentSelection } from './review.presenter.js';
import type { QueueFilter } from './review-view.js';

/** The reviewer's desk: what waits, and the batch in which decisions gather until they are sent to the units. */
@ApiTags('review')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/review')
export class ReviewController {
  constructor(
    private readonly queues: ReviewQueueService,
    private readonly batch: ReviewBatchService,
  ) {}

  @Get('queue')
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'listReviewQueue',
    summary: 'What waits for a decision, across units, with what a resubmission changed',
  })
  @ApiOkResponse({ type: ReviewQueueResponse })
  async queue(@CurrentActor() actor: Actor, @Query() query: ReviewQueueQuery): Promise<ReviewQueueResponse> {
    const filter = { ...filterOf(query), assessment: query.assessment ?? null };
    return presentQueue(await this.queues.queue(actor, filter, pageOf(query, 3)), actor);
  }

  @Get('queue/selection')
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'selectReviewQueue',
    summary:
      'Everything that a filter of the queue matches, with versions: what is shown before all is decided',
  })
  @ApiOkResponse({ type: ReviewSelectionResponse })
  async select(
    @CurrentActor() actor: Actor,
    @Query() query: ReviewSelectionQuery,
  ): Promise<ReviewSelectionResponse> {
    return presentSelection(await this.queues.selection(actor, filterOf(query)));
  }

  @Get('batch')
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'getReviewBatch',
    summary: 'Own decisions that were not sent, and what lies in batches of others',
  })
  @ApiOkResponse({ type: ReviewBatchResponse })
  async present(@CurrentActor() actor: Actor): Promise<ReviewBatchResponse> {
    return presentBatch(await this.batch.batches(actor), actor);
  }

  @Post('batch')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'holdReviewDecisions',
    summary: 'Decide about several assessments into the batch; each refusal is told, the others are held',
  })
  @ApiOkResponse({ type: DecisionReportResponse })
  @ProblemResponses('not_found', 'return_reason_required')
  async hold(@CurrentActor() actor: Actor, @Body() body: HoldManyRequest): Promise<DecisionReportResponse> {
    const assessments = body.assessments.map(({ id, version }) => ({ id, version: version ?? null }));
    const { decision, reason = null } = body;
    return presentReport(await this.batch.holdMany(actor, { decision, reason, assessments }));
  }

  @Delete('batch/:assessmentId')
  @HttpCode(204)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'undoReviewDecision',
    summary: 'Take an own decision out of the batch before it is sent',
  })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async undo(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', UuidPipe) assessmentId: string,
  ): Promise<void> {
    await this.batch.undo(actor, assessmentId);
  }

  @Post('batch/undo')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'undoReviewDecisions',
    summary: 'Take several own decisions out of the batch before they are sent',
  })
  @ApiOkResponse({ type: DecisionReportResponse })
  @ProblemResponses('not_found')
  async undoMany(
    @CurrentActor() actor: Actor,
    @Body() body: UndoManyRequest,
  ): Promise<DecisionReportResponse> {
    return presentReport(await this.batch.undoMany(actor, body.assessmentIds));
  }

  @Post('batch/send')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'sendReviewBatch',
    summary:
      'Send own decisions to the units: all, of one unit, or chosen ones; what no longer fits is dropped and told',
  })
  @ApiOkResponse({ type: DecisionReportResponse })
  @ProblemResponses('nothing_to_send')
  async send(@CurrentActor() actor: Actor, @Body() body: SendBatchRequest): Promise<DecisionReportResponse> {
    const part = { assessmentIds: body.assessmentIds ?? null, unit: body.unit ?? null };
    return presentReport(await this.batch.send(actor, part));
  }
}

function filterOf(query: ReviewSelectionQuery): QueueFilter {
  return {
    kind: query.kind ?? 'oldest',
    unit: query.unit ?? null,
    area: query.area ?? null,
    assessment: null,
    unchanged: query.unchanged === 'true',
  };
}

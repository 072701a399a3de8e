import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { DecideReplyRequest, ReplyResponse } from './replies.dto.js';
import { presentReply } from './replies.presenter.js';
import type { OneReply } from './reply-view.js';
import { ReplyDecisionsService } from './reply-decisions.service.js';

/** Right of reply, for coordinators: a decision waits with its decider until it is sent. */
@ApiTags('replies')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/replies/:id')
export class ReplyDecisionsController {
  constructor(private readonly decisions: ReplyDecisionsService) {}

  @Put('decision')
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'draftReplyDecision',
    summary: 'Draft the decision about a reply, for oneself',
  })
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses('not_found', 'own_reply', 'own_return', 'reply_decided')
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { outcome, words }: DecideReplyRequest,
  ): Promise<ReplyResponse> {
    return answer(actor, await this.decisions.draft(actor, id, { outcome, words }));
  }

  @Delete('decision')
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'dropReplyDecision', summary: 'Drop the own draft of a decision' })
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses('not_found')
  async drop(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReplyResponse> {
    return answer(actor, await this.decisions.drop(actor, id));
  }

  @Post('decision/send')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'sendReplyDecision', summary: 'Send the drafted decision to the unit' })
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses('not_found', 'own_reply', 'own_return', 'reply_decided', 'nothing_to_send')
  async send(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReplyResponse> {
    return answer(actor, await this.decisions.send(actor, id));
  }

  @Post('publication')
  @HttpCode(200)
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'publishReply',
    summary: 'Show reply and decision on the public pages, with the consent of the unit',
  })
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses('not_found', 'reply_undecided', 'reply_without_consent', 'duplicate')
  async publish(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReplyResponse> {
    return answer(actor, await this.decisions.publish(actor, id));
  }

  @Delete('publication')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'unpublishReply',
    summary: 'Take reply and decision back from the public pages',
  })
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses('not_found')
  async unpublish(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ReplyResponse> {
    return answer(actor, await this.decisions.unpublish(actor, id));
  }
}

function answer(actor: Actor, { reply, today }: OneReply): ReplyResponse {
  return presentReply(actor, reply, today);
}

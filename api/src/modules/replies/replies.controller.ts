import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { readIfMatch, setEtag } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  AssessmentRepliesResponse,
  ReplyListQuery,
  ReplyPageResponse,
  ReplyResponse,
  SaveReplyRequest,
} from './replies.dto.js';
import { presentAssessmentReplies, presentReplies, presentReply } from './replies.presenter.js';
import { RepliesService } from './replies.service.js';

const IF_MATCH = { name: 'If-Match', description: 'The version of the draft last seen.', required: false };

/** Right of reply, for the units. */
@ApiTags('replies')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class RepliesController {
  constructor(private readonly replies: RepliesService) {}

  @Get('replies')
  @RequirePermission('assessment.read')
  @ApiOperation({ operationId: 'listReplies', summary: 'Replies of units: waiting, decided, or own drafts' })
  @ApiOkResponse({ type: ReplyPageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: ReplyListQuery): Promise<ReplyPageResponse> {
    const filter = {
      state: query.state ?? 'open',
      unit: query.unit ?? null,
      disputed: query.disputed === 'true',
    };
    return presentReplies(actor, await this.replies.list(actor, filter, pageOf(query, 2)));
  }

  @Get('assessments/:id/replies')
  @RequirePermission('assessment.read')
  @ApiOperation({
    operationId: 'getAssessmentReplies',
    summary: 'What can be answered about an assessment until when, and what was',
  })
  @ApiOkResponse({ type: AssessmentRepliesResponse })
  @ProblemResponses('not_found')
  async ofAssessment(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<AssessmentRepliesResponse> {
    return presentAssessmentReplies(actor, await this.replies.ofAssessment(actor, id));
  }

  @Put('assessments/:id/reply')
  @RequirePermission('assessment.submit')
  @ApiOperation({
    operationId: 'saveReply',
    summary: 'Keep the draft of a reply to the last return, or to a published standing',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses(
    'not_found',
    'reply_not_possible',
    'reply_closed',
    'reply_sent',
    'changed_since',
    'precondition_required',
  )
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) assessmentId: string,
    @Body() body: SaveReplyRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyResponse> {
    const saved = await this.replies.save(actor, {
      assessmentId,
      publication: body.publication ?? null,
      version: readIfMatch(request),
      stance: body.stance ?? null,
      body: body.text,
      mayPublish: body.mayPublish,
      evidence: body.evidence,
    });
    setEtag(reply, saved.reply.version);
    return presentReply(actor, saved.reply, saved.today);
  }

  @Post('replies/:id/send')
  @HttpCode(200)
  @RequirePermission('assessment.submit')
  @ApiOperation({
    operationId: 'sendReply',
    summary: 'Send a reply: it stays as it is and waits for a decision',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReplyResponse })
  @ProblemResponses(
    'not_found',
    'reply_not_possible',
    'reply_closed',
    'reply_sent',
    'reply_incomplete',
    'changed_since',
  )
  async send(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ReplyResponse> {
    const { reply, today } = await this.replies.send(actor, id, readIfMatch(request));
    return presentReply(actor, reply, today);
  }
}

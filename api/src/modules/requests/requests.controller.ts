import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { readIfMatch, setEtag } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  AnswerDecisionRequest,
  AnswerRequest,
  AskedForProofResponse,
  AskForProofRequest,
  CancelRequest,
  EvidenceRequestResponse,
  RequestListQuery,
  RequestListResponse,
} from './requests.dto.js';
import { presentRequest } from './requests.presenter.js';
import { RequestsService, type FoundRequest } from './requests.service.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The ETag last seen.' };

/** Proofs that the coordinator asks units for by a day. */
@ApiTags('requests')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/requests')
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ operationId: 'listRequests', summary: 'Requests for proof in the place of the reader' })
  @ApiOkResponse({ type: RequestListResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: RequestListQuery): Promise<RequestListResponse> {
    const filter = {
      show: query.show ?? 'under_way',
      unit: query.unit ?? null,
      assessment: query.assessment ?? null,
    };
    const { rows, counts, next, today } = await this.requests.list(actor, filter, pageOf(query, 2));
    return { requests: rows.map((row) => presentRequest(row, actor, today)), counts, next };
  }

  @Post()
  @RequirePermission('request.manage')
  @ApiOperation({
    operationId: 'askForProof',
    summary: 'Ask units for proofs of items by a day; one request for each unit and item',
  })
  @ApiCreatedResponse({ type: AskedForProofResponse })
  @ProblemResponses('outside_place', 'unknown_item', 'item_not_a_duty')
  async ask(@CurrentActor() actor: Actor, @Body() body: AskForProofRequest): Promise<AskedForProofResponse> {
    const { rows, skipped, today } = await this.requests.ask(actor, { ...body, kind: body.kind ?? null });
    return { requests: rows.map((row) => presentRequest(row, actor, today)), skipped };
  }

  @Get(':id')
  @RequirePermission('request.read')
  @ApiOperation({ operationId: 'getRequest', summary: 'A request for proof' })
  @ApiOkResponse({ type: EvidenceRequestResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceRequestResponse> {
    return told(await this.requests.get(actor, id), actor, reply);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @RequirePermission('request.answer')
  @ApiOperation({
    operationId: 'answerRequest',
    summary: 'Name the linked proofs that answer a request; it then waits for the coordinator',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: EvidenceRequestResponse })
  @ProblemResponses('changed_since', 'request_not_open', 'answer_needs_linked_proof')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { evidenceIds, note }: AnswerRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceRequestResponse> {
    const seen = { id, version: readIfMatch(request) };
    return told(await this.requests.answer(actor, seen, { evidenceIds, note: note ?? null }), actor, reply);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @RequirePermission('request.manage')
  @ApiOperation({
    operationId: 'decideAboutAnswer',
    summary: 'Accept the answer to a request, or send it back with a reason',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: EvidenceRequestResponse })
  @ProblemResponses('changed_since', 'request_not_open', 'own_answer', 'return_reason_required')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { decision, reason, dueOn }: AnswerDecisionRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceRequestResponse> {
    const seen = { id, version: readIfMatch(request) };
    const verdict = { decision, reason: reason ?? null, dueOn: dueOn ?? null };
    return told(await this.requests.decide(actor, seen, verdict), actor, reply);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission('request.manage')
  @ApiOperation({ operationId: 'cancelRequest', summary: 'Take a request back' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: EvidenceRequestResponse })
  @ProblemResponses('changed_since', 'request_not_open')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: CancelRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceRequestResponse> {
    const seen = { id, version: readIfMatch(request) };
    return told(await this.requests.cancel(actor, seen, reason ?? null), actor, reply);
  }
}

function told({ row, today }: FoundRequest, actor: Actor, reply: FastifyReply): EvidenceRequestResponse {
  setEtag(reply, row.version);
  return presentRequest(row, actor, today);
}

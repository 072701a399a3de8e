import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
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
import { readIfMatch, requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  AssessmentListQuery,
  AssessmentListResponse,
  AssessmentResponse,
  DeclareRequest,
  LinkEvidenceRequest,
  PointAtEvidenceRequest,
  ReviewRequest,
} from './assessments.dto.js';
import { presentAssessment, presentChecklist, type AssessmentView } from './assessments.presenter.js';
import { AssessmentsService } from './assessments.service.js';
import { EvidenceLinksService } from './evidence-links.service.js';

const IF_MATCH = { name: 'If-Match', description: 'The version last seen, as in the ETag: `"7"`.' };
const ETAG = {
  headers: { ETag: { description: 'Version, to be given back in If-Match.', schema: { type: 'string' } } },
} as const;

/** What units declare, with its proof, and what the coordinator decides about it. */
@ApiTags('assessments')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly links: EvidenceLinksService,
  ) {}

  @Get('units/:teryt/assessments')
  @RequirePermission('assessment.read')
  @ApiOperation({
    operationId: 'listAssessments',
    summary: 'The checklist of a unit, with what is missing to submit',
  })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.' })
  @ApiOkResponse({ type: AssessmentListResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Query() query: AssessmentListQuery,
  ): Promise<AssessmentListResponse> {
    const filter = {
      ...(query.area === undefined ? {} : { area: query.area }),
      ...(query.phase === undefined ? {} : { phase: Number(query.phase) }),
      ...(query.item === undefined ? {} : { item: query.item }),
    };
    return presentChecklist(await this.assessments.checklist(actor, teryt, filter), actor);
  }

  @Get('assessments/:id')
  @RequirePermission('assessment.read')
  @ApiOperation({
    operationId: 'getAssessment',
    summary: 'An assessment whole: declaration, proof, review, history',
  })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    return answer(await this.assessments.get(actor, id), actor, reply);
  }

  @Patch('assessments/:id')
  @RequirePermission('assessment.edit')
  @ApiOperation({
    operationId: 'declare',
    summary: 'Change what the unit declares; reopens a confirmed assessment',
  })
  @ApiHeader({ ...IF_MATCH, required: true })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses('precondition_required', 'changed_since', 'assessment_locked', 'indicator_not_expected')
  async declare(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: DeclareRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    const version = requireIfMatch(ifMatch);
    const { discarded, ...change } = body;
    const input = { id, version, change, discarded: { ...discarded } };
    return answer(await this.assessments.declare(actor, input), actor, reply);
  }

  @Post('assessments/:id/submit')
  @HttpCode(200)
  @RequirePermission('assessment.submit')
  @ApiOperation({ operationId: 'submitAssessment', summary: 'Submit for review; locks the content' })
  @ApiHeader({ ...IF_MATCH, required: false })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses(
    'changed_since',
    'transition_not_allowed',
    'declaration_required',
    'evidence_or_statement_required',
    'reason_required',
  )
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    return answer(await this.assessments.submit(actor, { id, version: readIfMatch(request) }), actor, reply);
  }

  @Post('assessments/:id/recall')
  @HttpCode(200)
  @RequirePermission('assessment.submit')
  @ApiOperation({ operationId: 'recallAssessment', summary: 'Take a submission back before it is decided' })
  @ApiHeader({ ...IF_MATCH, required: false })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses('changed_since', 'transition_not_allowed')
  async recall(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    return answer(await this.assessments.recall(actor, { id, version: readIfMatch(request) }), actor, reply);
  }

  @Post('assessments/:id/review')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'reviewAssessment',
    summary: 'Confirm what was submitted, or return it with a reason: at once, or held in the own batch',
  })
  @ApiHeader({ ...IF_MATCH, required: false })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses(
    'changed_since',
    'review_not_submitted',
    'already_decided',
    'own_submission',
    'own_opinion',
    'return_reason_required',
    'evidence_not_in_force',
  )
  async review(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { decision, reason, hold }: ReviewRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    const input = {
      id,
      version: readIfMatch(request),
      decision,
      reason: reason ?? null,
      hold: hold ?? false,
    };
    return answer(await this.assessments.review(actor, input), actor, reply);
  }

  @Post('assessments/:id/evidence')
  @RequirePermission('assessment.edit')
  @ApiOperation({ operationId: 'linkEvidence', summary: 'Rest an assessment on a proof' })
  @ApiHeader({ ...IF_MATCH, required: false })
  @ApiCreatedResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses(
    'changed_since',
    'assessment_locked',
    'already_linked',
    'evidence_withdrawn',
    'outside_place',
  )
  async link(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { evidenceId, page, excerpt }: LinkEvidenceRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    const input = {
      id,
      version: readIfMatch(request),
      evidenceId,
      page: page ?? null,
      excerpt: excerpt ?? null,
    };
    return answer(await this.links.link(actor, input), actor, reply);
  }

  @Patch('assessments/:id/evidence/:evidenceId')
  @RequirePermission('assessment.edit')
  @ApiOperation({
    operationId: 'pointAtEvidence',
    summary: 'Say where in a linked proof to look; no change of content, so nothing is reopened',
  })
  @ApiHeader({ ...IF_MATCH, required: true })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses('precondition_required', 'changed_since', 'assessment_locked', 'evidence_withdrawn')
  async point(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('evidenceId', UuidPipe) evidenceId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { page, excerpt }: PointAtEvidenceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    const input = { id, version: requireIfMatch(ifMatch), evidenceId, page, excerpt };
    return answer(await this.links.point(actor, input), actor, reply);
  }

  @Delete('assessments/:id/evidence/:evidenceId')
  @RequirePermission('assessment.edit')
  @ApiOperation({
    operationId: 'unlinkEvidence',
    summary: 'Take a proof off an assessment; the proof itself stays',
  })
  @ApiHeader({ ...IF_MATCH, required: false })
  @ApiOkResponse({ type: AssessmentResponse, ...ETAG })
  @ProblemResponses('changed_since', 'assessment_locked')
  async unlink(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('evidenceId', UuidPipe) evidenceId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    return answer(
      await this.links.unlink(actor, { id, version: readIfMatch(request), evidenceId }),
      actor,
      reply,
    );
  }
}

function answer(view: AssessmentView, actor: Actor, reply: FastifyReply): AssessmentResponse {
  setEtag(reply, view.version);
  return presentAssessment(view, actor);
}

import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ACCEPTED_FILE_TYPES } from '@miara/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../../platform/http/etag.js';
import { pageOf } from '../../../platform/http/page-query.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { sendDownload } from '../evidence-download.js';
import { EvidenceForm } from '../evidence-form.js';
import { ReleaseDraftsService, type ReleaseContent } from './release-drafts.service.js';
import type { ReleaseView } from './release-view.js';
import {
  PrepareReleaseRequest,
  ProposeReleaseRequest,
  ReleaseContentRequest,
  ReleaseListQuery,
  ReleasePageResponse,
  ReleaseReasonRequest,
  ReleaseResponse,
} from './releases.dto.js';
import { presentRelease, presentReleasePage } from './releases.presenter.js';
import { ReleasesService } from './releases.service.js';

const IF_MATCH = { name: 'If-Match', required: true, description: 'The ETag last seen.' } as const;

/** Release of proofs to the public: prepared and proposed by one person, approved by another. */
@ApiTags('releases')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/releases')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly drafts: ReleaseDraftsService,
    private readonly form: EvidenceForm,
  ) {}

  @Get()
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'listReleases',
    summary: 'Releases of proofs within your place, newest first',
  })
  @ApiOkResponse({ type: ReleasePageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: ReleaseListQuery): Promise<ReleasePageResponse> {
    const filter = { state: query.state ?? null, evidenceId: query.evidence ?? null, page: pageOf(query, 2) };
    return presentReleasePage(await this.releases.list(actor, filter), actor);
  }

  @Post()
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'prepareRelease',
    summary: 'Prepare a release: what would be public is copied and searched for personal data',
  })
  @ApiCreatedResponse({ type: ReleaseResponse })
  @ProblemResponses(
    'evidence_withdrawn',
    'evidence_content_removed',
    'file_blocked',
    'file_not_scanned',
    'release_open',
    'release_file_refused',
    'release_file_unreadable',
  )
  async prepare(
    @CurrentActor() actor: Actor,
    @Body() body: PrepareReleaseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.drafts.prepare(actor, body.evidenceId, contentOf(body)), actor, reply);
  }

  @Get(':id')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'getRelease', summary: 'A release with what was found and answered' })
  @ApiOkResponse({ type: ReleaseResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.releases.get(actor, id), actor, reply);
  }

  @Get(':id/file')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'downloadReleaseCopy',
    summary: 'The very copy that is or would be public, as a download',
  })
  @ApiProduces(...ACCEPTED_FILE_TYPES.map((type) => type.mediaType))
  @ApiOkResponse({ description: 'The copy.', schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, await this.releases.open(actor, id));
  }

  @Put(':id')
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'editRelease',
    summary: 'Say anew what a draft shows; it is copied and searched anew',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses(
    'changed_since',
    'precondition_required',
    'evidence_withdrawn',
    'evidence_content_removed',
    'file_blocked',
    'file_not_scanned',
    'release_transition',
    'release_file_refused',
    'release_file_unreadable',
  )
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ReleaseContentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.drafts.edit(actor, id, requireIfMatch(ifMatch), contentOf(body)), actor, reply);
  }

  @Put(':id/copy')
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'sendRedactedCopy',
    summary:
      'The redacted copy of a draft: pictures of pages, in a PDF or as an image, without any text beneath',
  })
  @ApiHeader(IF_MATCH)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', description: 'PDF, JPEG, PNG or WebP.' } },
    },
  })
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses(
    'changed_since',
    'precondition_required',
    'release_transition',
    'release_copy_has_text',
    'file_not_scanned',
    'release_file_refused',
    'release_file_unreadable',
    'evidence_withdrawn',
    'upload_cut',
    'file_missing',
    'file_empty',
    'file_too_large',
    'file_type_not_accepted',
    'file_type_mismatch',
    'storage_full',
  )
  async redact(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    const version = requireIfMatch(ifMatch);
    return told(
      await this.drafts.redact(actor, id, version, await this.form.receiveFile(request)),
      actor,
      reply,
    );
  }

  @Post(':id/propose')
  @HttpCode(200)
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'proposeRelease',
    summary: 'Answer for personal data and send a draft to a second person; from then on it is sealed',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses(
    'changed_since',
    'precondition_required',
    'evidence_withdrawn',
    'file_blocked',
    'file_not_scanned',
    'release_transition',
    'release_unanswered',
    'release_copy_missing',
  )
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { personalData, reason, answers }: ProposeReleaseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    const byFinding = Object.fromEntries(answers.map((answer) => [answer.finding, answer.reason]));
    const said = { personalData, reason: reason ?? null, answers: byFinding };
    return told(await this.releases.propose(actor, id, requireIfMatch(ifMatch), said), actor, reply);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @RequirePermission('evidence.release')
  @ApiOperation({ operationId: 'approveRelease', summary: 'Make it public, as the second person' })
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses(
    'release_transition',
    'release_own_proposal',
    'evidence_withdrawn',
    'file_blocked',
    'file_not_scanned',
  )
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.releases.approve(actor, id), actor, reply);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @RequirePermission('evidence.release')
  @ApiOperation({ operationId: 'refuseRelease', summary: 'Refuse it with a reason, as the second person' })
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses('release_transition', 'release_own_proposal')
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReleaseReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.releases.refuse(actor, id, reason), actor, reply);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'withdrawRelease',
    summary: 'Take back a draft or a proposal, or take out of public, at once, what was released',
  })
  @ApiOkResponse({ type: ReleaseResponse })
  @ProblemResponses('release_transition')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: ReleaseReasonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseResponse> {
    return told(await this.releases.withdraw(actor, id, reason), actor, reply);
  }
}

function contentOf(body: ReleaseContentRequest): ReleaseContent {
  return {
    title: body.title,
    excerpt: body.excerpt ?? null,
    page: body.page ?? null,
    assessments: body.assessments,
    copy: body.copy,
    statement: body.statement ?? null,
  };
}

function told(view: ReleaseView, actor: Actor, reply: FastifyReply): ReleaseResponse {
  setEtag(reply, view.version);
  return presentRelease(view, actor);
}

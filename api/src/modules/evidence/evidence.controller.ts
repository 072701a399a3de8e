import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { ACCEPTED_FILE_TYPES, EVIDENCE_WARNING_DAYS } from '@miara/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { setEtag } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { AddLinkRequest, AddStatementRequest } from './evidence-change.dto.js';
import { linkContent, statementContent } from './evidence-content.js';
import { EvidencePreviewsService } from './evidence-previews.service.js';
import { sendDownload } from './evidence-download.js';
import { EvidenceForm } from './evidence-form.js';
import {
  DownloadQuery,
  EvidenceListQuery,
  EvidencePageResponse,
  EvidenceResponse,
  UploadEvidenceRequest,
} from './evidence.dto.js';
import { presentEvidence, presentEvidencePage } from './evidence.presenter.js';
import { EvidenceService, type EvidenceFields } from './evidence.service.js';

/** Proof: files, links and statements with a kind and a period in which they hold. */
@ApiTags('evidence')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly form: EvidenceForm,
    private readonly previews: EvidencePreviewsService,
  ) {}

  @Post()
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'uploadEvidence',
    summary: 'Upload a proof: one file with its fields, in any order',
  })
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(UploadEvidenceRequest)
  @ApiBody({
    required: true,
    schema: {
      allOf: [
        { $ref: getSchemaPath(UploadEvidenceRequest) },
        {
          type: 'object',
          required: ['file'],
          properties: {
            file: {
              type: 'string',
              format: 'binary',
              description: `Accepted: ${ACCEPTED_FILE_TYPES.flatMap((type) => type.extensions).join(' ')}`,
            },
          },
        },
      ],
    },
  })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses(
    'upload_cut',
    'file_missing',
    'file_empty',
    'file_too_large',
    'file_type_not_accepted',
    'file_type_mismatch',
    'period_reversed',
    'outside_place',
    'storage_full',
  )
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<EvidenceResponse> {
    const { file, fields } = await this.form.receive(request);
    return presentEvidence(await this.evidence.upload(actor, { ...fields, file }), actor);
  }

  @Post('links')
  @RequirePermission('evidence.upload')
  @ApiOperation({ operationId: 'addLink', summary: 'Add a public page as proof' })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses('period_reversed', 'outside_place')
  async addLink(@CurrentActor() actor: Actor, @Body() body: AddLinkRequest): Promise<EvidenceResponse> {
    return presentEvidence(await this.evidence.add(actor, fieldsOf(body), linkContent(body.url)), actor);
  }

  @Post('statements')
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'addStatement',
    summary: 'Add a statement of the unit as proof; it may describe an action',
  })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses('period_reversed', 'outside_place')
  async addStatement(
    @CurrentActor() actor: Actor,
    @Body() body: AddStatementRequest,
  ): Promise<EvidenceResponse> {
    const content = statementContent(body.statement);
    const fields = { ...fieldsOf(body), action: body.action ?? null };
    return presentEvidence(await this.evidence.add(actor, fields, content), actor);
  }

  @Get()
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'listEvidence', summary: 'Proofs within your place, newest first' })
  @ApiOkResponse({ type: EvidencePageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: EvidenceListQuery): Promise<EvidencePageResponse> {
    const input = {
      unit: query.unit ?? null,
      force: query.force ?? null,
      within: Number(query.within ?? EVIDENCE_WARNING_DAYS[0]),
      search: query.q ?? null,
      page: pageOf(query, 2),
    };
    return presentEvidencePage(await this.evidence.list(actor, input), actor);
  }

  @Get(':id')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'getEvidence', summary: 'A proof, with the assessments that rest on it' })
  @ApiOkResponse({ type: EvidenceResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    const view = await this.evidence.get(actor, id);
    setEtag(reply, view.version);
    return presentEvidence(view, actor);
  }

  @Get(':id/file')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'downloadEvidence', summary: 'The bytes of a proof, always as a download' })
  @ApiProduces(...ACCEPTED_FILE_TYPES.map((type) => type.mediaType))
  @ApiOkResponse({
    description: 'The file as it was uploaded.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiFoundResponse({
    description: 'Where the store gives the file out itself; the address works for a minute.',
  })
  @ProblemResponses('file_not_scanned', 'file_blocked', 'evidence_content_removed')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { through }: DownloadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, await this.evidence.open(actor, id, through));
  }

  @Get(':id/preview')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'previewEvidence',
    summary: 'A picture of a photograph that browsers cannot show (HEIC); the file itself stays as it is',
  })
  @ApiProduces('image/jpeg')
  @ApiOkResponse({
    description: 'A JPEG without what the camera wrote about time and place.',
    schema: { type: 'string', format: 'binary' },
  })
  @ProblemResponses('preview_not_possible')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, await this.previews.open(actor, id));
  }
}

function fieldsOf(body: AddLinkRequest | AddStatementRequest): EvidenceFields {
  return {
    unit: body.unit ?? null,
    kind: body.kind,
    title: body.title,
    note: body.note ?? null,
    effectiveFrom: body.effectiveFrom ?? null,
    effectiveUntil: body.effectiveUntil ?? null,
  };
}

import {
  Body,
  Controller,
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
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiFoundResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { ACCEPTED_FILE_TYPES } from '@miara/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  EditEvidenceRequest,
  ReviseFileRequest,
  ReviseLinkRequest,
  ReviseStatementRequest,
  WithdrawEvidenceRequest,
} from './evidence-change.dto.js';
import { linkContent, statementContent } from './evidence-content.js';
import { sendDownload } from './evidence-download.js';
import { EvidenceForm } from './evidence-form.js';
import { EvidenceLifeService } from './evidence-life.service.js';
import type { EvidenceView } from './evidence-view.js';
import { DownloadQuery, EvidenceResponse, EvidenceRevisionListResponse } from './evidence.dto.js';
import { presentEvidence, presentRevisions } from './evidence.presenter.js';
import { EvidenceService } from './evidence.service.js';

/** What becomes of a proof: corrected, revised, withdrawn, restored. */
@ApiTags('evidence')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/evidence/:id')
export class EvidenceLifeController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly life: EvidenceLifeService,
    private readonly form: EvidenceForm,
  ) {}

  @Patch()
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'editEvidence',
    summary:
      'Correct the facts of a proof; a period that claims more than was confirmed reopens what rests on it',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: EvidenceResponse })
  @ProblemResponses(
    'changed_since',
    'precondition_required',
    'period_reversed',
    'evidence_locked',
    'evidence_withdrawn',
    'not_a_member',
  )
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditEvidenceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    return told(await this.life.edit(actor, id, requireIfMatch(ifMatch), { ...body }), actor, reply);
  }

  @Get('revisions')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'listEvidenceRevisions',
    summary: 'Contents of a proof, the one in use first',
  })
  @ApiOkResponse({ type: EvidenceRevisionListResponse })
  async revisions(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<EvidenceRevisionListResponse> {
    return presentRevisions(actor, id, await this.evidence.revisions(actor, id));
  }

  @Get('revisions/:number/file')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'downloadEvidenceRevision',
    summary: 'The bytes of a revision, always as a download',
  })
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
    @Param('number') number: string,
    @Query() { through }: DownloadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,4}$/.test(number)) throw new DomainError('not_found');
    await sendDownload(request, reply, await this.evidence.openRevision(actor, id, Number(number), through));
  }

  @Post('revisions')
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'reviseFile',
    summary: 'A new file of a proof; what was confirmed with the old one is reopened',
  })
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(ReviseFileRequest)
  @ApiBody({
    required: true,
    schema: {
      allOf: [
        { $ref: getSchemaPath(ReviseFileRequest) },
        {
          type: 'object',
          required: ['file'],
          properties: { file: { type: 'string', format: 'binary', description: 'As for a new proof.' } },
        },
      ],
    },
  })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses(
    'evidence_locked',
    'evidence_withdrawn',
    'not_a_member',
    'evidence_of_another_form',
    'revision_unchanged',
    'upload_cut',
    'file_missing',
    'file_empty',
    'file_too_large',
    'file_type_not_accepted',
    'file_type_mismatch',
    'storage_full',
  )
  async reviseFile(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    const { file, note } = await this.form.receiveRevision(request);
    return told(await this.life.reviseFile(actor, id, file, note), actor, reply);
  }

  @Post('revisions/links')
  @RequirePermission('evidence.upload')
  @ApiOperation({ operationId: 'reviseLink', summary: 'A new address of a link; as for a file' })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses(
    'evidence_locked',
    'evidence_withdrawn',
    'not_a_member',
    'evidence_of_another_form',
    'revision_unchanged',
  )
  async reviseLink(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { url, note }: ReviseLinkRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    return told(await this.life.reviseText(actor, id, linkContent(url), note ?? null), actor, reply);
  }

  @Post('revisions/statements')
  @RequirePermission('evidence.upload')
  @ApiOperation({ operationId: 'reviseStatement', summary: 'A new text of a statement; as for a file' })
  @ApiCreatedResponse({ type: EvidenceResponse })
  @ProblemResponses(
    'evidence_locked',
    'evidence_withdrawn',
    'not_a_member',
    'evidence_of_another_form',
    'revision_unchanged',
  )
  async reviseStatement(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { statement, note }: ReviseStatementRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    return told(
      await this.life.reviseText(actor, id, statementContent(statement), note ?? null),
      actor,
      reply,
    );
  }

  @Post('withdraw')
  @HttpCode(200)
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'withdrawEvidence',
    summary: 'Take a proof back: confirmations that rest on it lapse, submissions are recalled',
  })
  @ApiOkResponse({ type: EvidenceResponse })
  @ProblemResponses('evidence_withdrawn', 'not_a_member')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: WithdrawEvidenceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    return told(await this.life.withdraw(actor, id, reason), actor, reply);
  }

  @Post('restore')
  @HttpCode(200)
  @RequirePermission('evidence.upload')
  @ApiOperation({
    operationId: 'restoreEvidence',
    summary: 'Put a withdrawn proof back: confirmations that nothing else has changed hold again',
  })
  @ApiOkResponse({ type: EvidenceResponse })
  @ProblemResponses('evidence_not_withdrawn', 'evidence_locked', 'not_a_member', 'too_many_proofs')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EvidenceResponse> {
    return told(await this.life.restore(actor, id), actor, reply);
  }
}

function told(view: EvidenceView, actor: Actor, reply: FastifyReply): EvidenceResponse {
  setEtag(reply, view.version);
  return presentEvidence(view, actor);
}

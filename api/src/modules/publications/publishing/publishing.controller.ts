import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { PublicationResponse } from '../publications.dto.js';
import { presentPublication } from '../publications.presenter.js';
import { PublicationsService } from '../publications.service.js';
import { correctionOf } from './correction-of.js';
import { PreviewService } from './preview.service.js';
import { ProposalsService } from './proposals.service.js';
import {
  DeclineProposalRequest,
  PreviewQuery,
  ProposalListResponse,
  ProposeRequest,
  PublicationPreviewResponse,
  RecountResponse,
  WithdrawPublicationRequest,
} from './publishing.dto.js';
import { presentPreview, presentProposals } from './publishing.presenter.js';

const NUMBER = { name: 'number', description: 'Number of the publication.', example: 3 } as const;
/** A number that is none is not there, like one that was never given. */
const asNumber = new ParseIntPipe({ exceptionFactory: () => new DomainError('not_found') });

/** What comes before a publication and after it: preview, approval by a second person, withdrawal, recount. */
@ApiTags('publications')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/publications')
export class PublishingController {
  constructor(
    private readonly previews: PreviewService,
    private readonly proposals: ProposalsService,
    private readonly publications: PublicationsService,
  ) {}

  @Get('preview')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'previewPublication',
    summary: 'Exactly what publishing would freeze, beside the last publication',
  })
  @ApiOkResponse({ type: PublicationPreviewResponse })
  @ProblemResponses('nothing_to_publish')
  async preview(
    @CurrentActor() actor: Actor,
    @Query() { asOf }: PreviewQuery,
  ): Promise<PublicationPreviewResponse> {
    return presentPreview(await this.previews.preview(actor, asOf));
  }

  @Get('proposals')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'listPublicationProposals',
    summary: 'Figures proposed for publication, the open proposal first',
  })
  @ApiOkResponse({ type: ProposalListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ProposalListResponse> {
    return presentProposals(actor, await this.proposals.list(actor));
  }

  @Post('proposals')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'proposePublication',
    summary: 'Propose the figures that were looked at, in the place of an open proposal',
  })
  @ApiCreatedResponse({ type: ProposalListResponse })
  @ProblemResponses('nothing_to_publish', 'figures_changed', 'publication_contradicts')
  async propose(@CurrentActor() actor: Actor, @Body() body: ProposeRequest): Promise<ProposalListResponse> {
    const { asOf, note, seen } = body;
    const wanted = { asOf, note, seen, correction: correctionOf(body) };
    return presentProposals(actor, await this.proposals.propose(actor, wanted));
  }

  @Post('proposals/:id/approval')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'approvePublication',
    summary: 'Publish what somebody else proposed, as long as the figures are the same',
  })
  @ApiCreatedResponse({ type: PublicationResponse })
  @ProblemResponses(
    'not_found',
    'own_figures',
    'proposal_closed',
    'figures_changed',
    'nothing_to_publish',
    'publication_contradicts',
  )
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<PublicationResponse> {
    const number = await this.proposals.approve(actor, id);
    return presentPublication(await this.publications.numbered(actor, number));
  }

  @Post('proposals/:id/refusal')
  @HttpCode(200)
  @RequirePermission('publication.publish')
  @ApiOperation({ operationId: 'declinePublication', summary: 'Close a proposal without publishing it' })
  @ApiOkResponse({ type: ProposalListResponse })
  @ProblemResponses('not_found', 'proposal_closed')
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { words }: DeclineProposalRequest,
  ): Promise<ProposalListResponse> {
    return presentProposals(actor, await this.proposals.decline(actor, id, words));
  }

  @Post(':number/withdrawal')
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'withdrawPublication',
    summary: 'Take a publication back: it stays at its address under a notice, and is the newest no more',
  })
  @ApiParam(NUMBER)
  @ApiCreatedResponse({ type: PublicationResponse })
  @ProblemResponses('not_found', 'already_withdrawn')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('number', asNumber) number: number,
    @Body() { reason }: WithdrawPublicationRequest,
  ): Promise<PublicationResponse> {
    return presentPublication(await this.publications.withdraw(actor, number, reason));
  }

  @Get(':number/recount')
  @RequirePermission('publication.read')
  @ApiOperation({
    operationId: 'recountPublication',
    summary: 'Count the hash of a publication anew from its stored rows',
  })
  @ApiParam(NUMBER)
  @ApiOkResponse({ type: RecountResponse })
  @ProblemResponses('not_found')
  async recount(
    @CurrentActor() actor: Actor,
    @Param('number', asNumber) number: number,
  ): Promise<RecountResponse> {
    const { sealed, recounted } = await this.publications.recount(actor, number);
    return { number, contentHash: sealed, recounted, intact: sealed === recounted };
  }
}

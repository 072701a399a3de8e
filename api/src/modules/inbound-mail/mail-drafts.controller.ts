import { Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Req, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { MailDraftListResponse } from './mail-drafts.dto.js';
import { presentDrafts } from './mail-drafts.presenter.js';
import { MailDraftsService } from './mail-drafts.service.js';

/** A number in the path; what is none is not there. */
const FILE_NUMBER = new ParseIntPipe({ exceptionFactory: () => new DomainError('not_found') });

/** Letters that somebody sent to the team's mailbox: drafts of actions, each for its sender only. */
@ApiTags('mail-drafts')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/mail-drafts')
export class MailDraftsController {
  constructor(private readonly drafts: MailDraftsService) {}

  @Get()
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'listMailDrafts', summary: 'Own letters that may become actions' })
  @ApiOkResponse({ type: MailDraftListResponse })
  async list(@CurrentActor() actor: Actor): Promise<MailDraftListResponse> {
    return presentDrafts(await this.drafts.list(actor));
  }

  @Post('address')
  @HttpCode(200)
  @RequirePermission('action.log')
  @ApiOperation({
    operationId: 'renewMailAddress',
    summary: 'Make an own secret address to write to; the one before works no longer',
  })
  @ApiOkResponse({ type: MailDraftListResponse })
  async renewAddress(@CurrentActor() actor: Actor): Promise<MailDraftListResponse> {
    return presentDrafts(await this.drafts.renewAddress(actor));
  }

  @Get(':id/files/:number')
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'downloadMailDraftFile', summary: 'A picture or a PDF of an own letter' })
  @ApiParam({
    name: 'number',
    schema: { type: 'integer', minimum: 1, maximum: 10 },
    description: 'Its number in the letter.',
  })
  @ApiProduces('image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'The bytes.' })
  @ProblemResponses('not_found')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('number', FILE_NUMBER) number: number,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (number < 1 || number > 10) throw new DomainError('not_found');
    const { mediaType, bytes } = await this.drafts.file(actor, id, number);
    request.headers['x-no-compression'] = 'true';
    await reply
      .headers({
        'Content-Type': mediaType,
        'Content-Disposition': 'attachment',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, no-store',
      })
      .send(bytes);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'discardMailDraft', summary: 'Discard an own letter' })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async discard(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.drafts.discard(actor, id);
  }
}

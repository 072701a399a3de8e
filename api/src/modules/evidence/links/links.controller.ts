import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { sendDownload } from '../evidence-download.js';
import { LinkCopyListResponse } from './links.dto.js';
import { presentCopies } from './links.presenter.js';
import { LinksService } from './links.service.js';

/** The page that a link means: whether it is there, and what it said on a day. */
@ApiTags('evidence')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/evidence/:id')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @Post('check')
  @HttpCode(204)
  @RequirePermission('evidence.upload')
  @ApiOperation({ operationId: 'checkLink', summary: 'Have the page of a link looked at, soon' })
  @ApiNoContentResponse({ description: 'It is looked at in the background; the proof tells what was found.' })
  @ProblemResponses('evidence_of_another_form', 'evidence_withdrawn')
  async check(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.links.orderCheck(actor, id);
  }

  @Get('copies')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'listLinkCopies', summary: 'Copies of the page of a link, the newest first' })
  @ApiOkResponse({ type: LinkCopyListResponse })
  async copies(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<LinkCopyListResponse> {
    return presentCopies(actor, id, await this.links.copies(actor, id));
  }

  @Post('copies')
  @HttpCode(204)
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'copyLink', summary: 'Have a copy of the page of a link taken, soon' })
  @ApiNoContentResponse({ description: 'It is taken in the background; the copies tell when it is there.' })
  @ProblemResponses('evidence_of_another_form', 'evidence_withdrawn')
  async copy(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.links.orderCopy(actor, id);
  }

  @Get('copies/:copyId/file')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'downloadLinkCopy', summary: 'The bytes of a copy, always as a download' })
  @ApiProduces('text/html', 'application/pdf')
  @ApiOkResponse({ description: 'The page as it was.', schema: { type: 'string', format: 'binary' } })
  @ProblemResponses('file_blocked', 'file_not_scanned', 'evidence_content_removed')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('copyId', UuidPipe) copyId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, await this.links.openCopy(actor, id, copyId));
  }
}

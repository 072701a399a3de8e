import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
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
import { OrderedPackResponse, OrderPackRequest } from './packs.dto.js';
import { PacksService } from './packs.service.js';

/** Packs: an archive of a unit's or an item's proof that can be verified without us. */
@ApiTags('evidence')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/evidence/packs')
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  @Post()
  @HttpCode(202)
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'orderPack', summary: 'Have a pack of proof made in the background' })
  @ApiAcceptedResponse({ type: OrderedPackResponse })
  @ProblemResponses('unknown_item')
  async order(@CurrentActor() actor: Actor, @Body() body: OrderPackRequest): Promise<OrderedPackResponse> {
    return { jobId: await this.packs.order(actor, { unit: body.unit ?? null, item: body.item ?? null }) };
  }

  @Get(':id/file')
  @RequirePermission('evidence.read')
  @ApiOperation({
    operationId: 'downloadPack',
    summary: 'The pack that a work of one’s own made, as a download',
  })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'The archive.', schema: { type: 'string', format: 'binary' } })
  @ProblemResponses('file_blocked', 'file_not_scanned', 'evidence_content_removed')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDownload(request, reply, await this.packs.open(actor, id));
  }
}

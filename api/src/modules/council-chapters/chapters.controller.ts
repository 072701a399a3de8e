import { ARMS_MAX_BYTES } from '@miara/shared';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
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
import { receiveSmallFile } from '../../platform/http/receive-small-file.js';
import { PublishedScorecardsReader } from '../publications/published-scorecards.reader.js';
import { ArmsService } from './arms/arms.service.js';
import { ChapterSetsService } from './chapter-sets.service.js';
import { OrderChaptersRequest, OrderedChaptersResponse, UnitChapterResponse } from './chapters.dto.js';
import { presentUnitChapter } from './chapters.presenter.js';

const PICTURE = { schema: { type: 'string', format: 'binary' } } as const;

/** Council chapters, in the working area: coats of arms, and the chapters of all units. */
@ApiTags('council-chapters')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class ChaptersController {
  constructor(
    private readonly arms: ArmsService,
    private readonly sets: ChapterSetsService,
    private readonly published: PublishedScorecardsReader,
  ) {}

  @Get('units/:teryt/chapter')
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'getUnitChapter',
    summary: 'The council chapter of a unit and its coat of arms',
  })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiOkResponse({ type: UnitChapterResponse })
  @ProblemResponses('not_found')
  async get(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<UnitChapterResponse> {
    const found = await this.arms.get(actor, teryt);
    const newest = await this.published.newestWith(actor.tenant.slug, teryt);
    return presentUnitChapter(actor, teryt, { ...found, newest });
  }

  @Get('units/:teryt/arms')
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'getUnitArms', summary: 'The coat of arms of a unit' })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiProduces('image/png')
  @ApiOkResponse(PICTURE)
  @ProblemResponses('not_found')
  async picture(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { arms } = await this.arms.get(actor, teryt);
    if (!arms) throw new DomainError('not_found');
    await reply
      .headers({
        'Content-Type': 'image/png',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      })
      .send(arms.picture);
  }

  @Post('units/:teryt/arms')
  @HttpCode(200)
  @RequirePermission('office.manage')
  @ApiOperation({
    operationId: 'keepUnitArms',
    summary: 'Set the coat of arms of a unit (PNG or JPEG); it stands on its council chapters, for everybody',
  })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', description: 'The picture.' } },
    },
  })
  @ApiOkResponse({ type: UnitChapterResponse })
  @ProblemResponses(
    'not_found',
    'file_missing',
    'file_empty',
    'file_too_large',
    'upload_cut',
    'picture_not_accepted',
  )
  async keep(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Req() request: FastifyRequest,
  ): Promise<UnitChapterResponse> {
    const { bytes } = await receiveSmallFile(request, { fileBytes: ARMS_MAX_BYTES, nameless: 'herb.png' });
    await this.arms.keep(actor, teryt, bytes);
    return this.get(actor, teryt);
  }

  @Delete('units/:teryt/arms')
  @HttpCode(204)
  @RequirePermission('office.manage')
  @ApiOperation({ operationId: 'removeUnitArms', summary: 'Remove the coat of arms of a unit' })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
  @ApiNoContentResponse()
  @ProblemResponses('not_found')
  async remove(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<void> {
    await this.arms.remove(actor, teryt);
  }

  @Post('chapters')
  @HttpCode(202)
  @RequirePermission('publication.publish')
  @ApiOperation({
    operationId: 'orderChapters',
    summary: 'Have the council chapters of all units of a publication made in the background, as one archive',
  })
  @ApiAcceptedResponse({ type: OrderedChaptersResponse })
  @ProblemResponses('not_found')
  async order(
    @CurrentActor() actor: Actor,
    @Body() { publication }: OrderChaptersRequest,
    @Req() request: FastifyRequest,
  ): Promise<OrderedChaptersResponse> {
    return { jobId: await this.sets.order(actor, publication, this.published.originOf(request)) };
  }
}

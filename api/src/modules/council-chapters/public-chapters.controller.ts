import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isTeryt } from '../../platform/http/field-rules.js';
import { sendData } from '../../platform/http/send-data.js';
import { PublishedScorecardsReader } from '../publications/published-scorecards.reader.js';
import { CHAPTER_FORMATS, ChaptersService } from './chapters.service.js';

const FILE = /^([1-9]\d{0,5})\.(\w{3,4})$/;
/** The figures never change; the coat of arms and the note of a withdrawal may, so it is asked whether they did. */
const MAY_BE_MARKED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

/** Council chapters at their permanent addresses: `/{tenant}/units/{teryt}/chapter/{publication}.pdf`, for anybody. */
@ApiExcludeController()
@Controller(':tenant/units/:unit/chapter')
export class PublicChaptersController {
  constructor(
    private readonly published: PublishedScorecardsReader,
    private readonly chapters: ChaptersService,
  ) {}

  @Get(':file')
  @PublicRoute()
  async file(
    @Param('tenant') tenant: string,
    @Param('unit') unit: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, number = '', ending] = FILE.exec(file) ?? [];
    const format = CHAPTER_FORMATS.find((known) => known === ending);
    if (!format || !isTeryt(unit)) throw new DomainError('not_found');
    const opened = await this.published.open(tenant, number);
    const origin = this.published.originOf(request);
    sendData(request, reply, await this.chapters.file(opened, unit, format, origin), MAY_BE_MARKED);
  }
}

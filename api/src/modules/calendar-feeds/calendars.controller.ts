import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/config.js';
import { PublicRoute } from '../../platform/auth/decorators.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { secretOf } from './calendar-address.js';
import { CalendarsService } from './calendars.service.js';

/** Calendars for programs that cannot sign in. The secret in the address says whose it is. */
@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly config: AppConfig,
  ) {}

  @Get(':file')
  @PublicRoute()
  @ApiOperation({
    operationId: 'fetchCalendar',
    summary: 'A calendar as iCalendar (RFC 5545), with the rights its person has now',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'The calendar.', schema: { type: 'string' } })
  @ApiResponse({ status: 304, description: 'As it was under the ETag in If-None-Match.' })
  @ProblemResponses('not_found')
  async fetch(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const secret = secretOf(file);
    const origin = this.config.origin ?? `${request.protocol}://${request.host}`;
    const calendar = secret === null ? null : await this.calendars.written(secret, origin);
    if (!calendar) throw new DomainError('not_found');
    void reply.header('ETag', calendar.tag).header('Cache-Control', 'private, no-cache');
    const seen = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (seen?.includes(calendar.tag)) {
      void reply.status(304).send();
      return;
    }
    void reply
      .type('text/calendar; charset=utf-8')
      .header('Content-Disposition', 'inline; filename="miara.ics"')
      .send(calendar.text);
  }
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { filterOf } from '../../actions/action-register.reader.js';
import { ExportActionsQuery } from './exports.dto.js';
import { ExportsService } from './exports.service.js';
import { sendFile } from '../../../platform/http/send-file.js';

/** The log taken out. */
@ApiTags('exports')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('actions')
  @RequirePermission('action.read')
  @ApiOperation({
    operationId: 'exportActions',
    summary: 'The action log as a workbook or CSV; brought in again it makes the same actions',
  })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } })
  @ProblemResponses('export_too_long')
  async actions(
    @CurrentActor() actor: Actor,
    @Query() query: ExportActionsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { format, language = actor.person.locale } = query;
    const filter = filterOf(query);
    await sendFile(reply, await this.exports.actionLog(actor, filter, { format, language }));
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
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
import { languageOf } from '../../../platform/http/language.js';
import { pageOf } from '../../../platform/http/page-query.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { sendFile } from '../../../platform/http/send-file.js';
import {
  ImportListResponse,
  ImportResponse,
  ImportRowPageResponse,
  ImportRowsQuery,
  LeftOutQuery,
  SetUpImportRequest,
  UndoImportResponse,
} from './imports.dto.js';
import { presentImport, presentImports, presentRows } from './imports.presenter.js';
import { ImportsService } from './imports.service.js';
import { leftOutFile } from './left-out-file.js';
import { receiveRegister } from './receive-register.js';
import { REGISTER_FILE_PROBLEMS, REGISTER_FORM } from './register-upload.js';

/** Old registers of actions: brought in from a spreadsheet, looked at, taken in, undone. */
@ApiTags('imports')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'openImport',
    summary: 'Bring a register (XLSX, CSV): its rows are read and judged, nothing becomes an action yet',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(REGISTER_FORM)
  @ApiCreatedResponse({ type: ImportResponse })
  @ProblemResponses(...REGISTER_FILE_PROBLEMS)
  async open(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImportResponse> {
    return presentImport(await this.imports.open(actor, await receiveRegister(request)));
  }

  @Get()
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'listImports',
    summary: 'One’s own imports, or all of the tenant for who imports for all of it; the newest first',
  })
  @ApiOkResponse({ type: ImportListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ImportListResponse> {
    return presentImports(await this.imports.list(actor));
  }

  @Get(':id')
  @RequirePermission('action.import')
  @ApiOperation({ operationId: 'getImport', summary: 'An import: its columns, its counts, how far it is' })
  @ApiOkResponse({ type: ImportResponse })
  @ProblemResponses('not_found')
  async get(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ImportResponse> {
    return presentImport(await this.imports.get(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('action.import')
  @ApiOperation({ operationId: 'discardImport', summary: 'Throw away an import that has not begun' })
  @ApiNoContentResponse({ description: 'It is gone.' })
  @ProblemResponses('not_found', 'import_started')
  async discard(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.imports.discard(actor, id);
  }

  @Get(':id/rows')
  @RequirePermission('action.import')
  @ApiOperation({ operationId: 'listImportRows', summary: 'Rows of the register with what is said of each' })
  @ApiOkResponse({ type: ImportRowPageResponse })
  @ProblemResponses('not_found')
  async rows(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() query: ImportRowsQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportRowPageResponse> {
    const filter = { verdict: query.verdict ?? null, outcome: query.outcome ?? null };
    const { told, page } = await this.imports.rows(actor, id, filter, pageOf(query, 1));
    return presentRows(page, told, languageOf(request));
  }

  @Put(':id/settings')
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'setUpImport',
    summary: 'Say which column is what and how to take the rows in; all rows are judged anew',
  })
  @ApiOkResponse({ type: ImportResponse })
  @ProblemResponses('not_found', 'import_started', 'import_sheet_unknown')
  async setUp(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: SetUpImportRequest,
  ): Promise<ImportResponse> {
    const { sheet, headingRow, mode, skipDuplicates, createPartners, defaultUnit } = body;
    const mapping =
      body.mapping && Object.fromEntries(body.mapping.map(({ field, column }) => [field, column] as const));
    const wish = { sheet, headingRow, mapping, mode, skipDuplicates, createPartners, defaultUnit };
    return presentImport(await this.imports.setUp(actor, id, wish));
  }

  @Post(':id/start')
  @HttpCode(200)
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'startImport',
    summary: 'Take the rows in, in the background; stop it as any work in the background',
  })
  @ApiOkResponse({ type: ImportResponse })
  @ProblemResponses(
    'not_found',
    'import_started',
    'import_columns_missing',
    'import_has_errors',
    'import_nothing_to_do',
  )
  async start(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<ImportResponse> {
    return presentImport(await this.imports.start(actor, id));
  }

  @Post(':id/undo')
  @HttpCode(200)
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'undoImport',
    summary: 'Withdraw all actions of an import, but for those that somebody changed since',
  })
  @ApiOkResponse({ type: UndoImportResponse })
  @ProblemResponses('not_found', 'import_not_finished')
  async undo(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<UndoImportResponse> {
    return this.imports.undo(actor, id);
  }

  @Get(':id/left-out')
  @RequirePermission('action.import')
  @ApiOperation({
    operationId: 'downloadLeftOutRows',
    summary: 'Rows that did not become actions, each with the reason, to correct and bring again',
  })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } })
  @ProblemResponses('not_found')
  async leftOut(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { format, language = actor.person.locale }: LeftOutQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await leftOutFile(await this.imports.leftOut(actor, id), format, language));
  }
}

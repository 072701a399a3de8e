import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OPENAPI_FILE } from '../../config/paths.js';
import { PublicRoute } from '../auth/decorators.js';

/** Serves the committed contract, so that what is read here is what was reviewed. */
@ApiTags('contract')
@Controller('openapi.json')
export class OpenapiController {
  @Get()
  @PublicRoute()
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ operationId: 'getContract', summary: 'This document' })
  @ApiOkResponse({
    content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
  })
  async get(): Promise<StreamableFile> {
    return new StreamableFile(await readFile(OPENAPI_FILE), { type: 'application/json' });
  }
}

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ACCEPTED_FILE_TYPES } from '@miara/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { attachment } from '../file-name.js';
import { ReleasedFilesService } from './released-files.service.js';

/** Bytes never change under their address, but a withdrawal must be heard of soon: ask again after a minute. */
const CACHE_CONTROL = 'public, max-age=60, must-revalidate';

/** Released files for anybody, at addresses that stay. */
@ApiTags('public')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('public/:tenant/released')
export class ReleasedFilesController {
  constructor(private readonly files: ReleasedFilesService) {}

  @Get(':id/file')
  @PublicRoute()
  @ApiOperation({
    operationId: 'downloadReleasedFile',
    summary: 'A proof that was released to the public, as a download; 410 once it is withdrawn',
  })
  @ApiProduces(...ACCEPTED_FILE_TYPES.map((type) => type.mediaType))
  @ApiOkResponse({ description: 'The released copy.', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 304, description: 'The tag in If-None-Match is still right.' })
  @ProblemResponses('not_found', 'release_withdrawn')
  async download(
    @Param('tenant') tenant: string,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.find(tenant, id);
    const tag = `"${file.sha256}"`;
    void reply.headers({ 'Cache-Control': CACHE_CONTROL, ETag: tag });
    if (request.headers['if-none-match']?.includes(tag)) {
      await reply.status(304).send();
      return;
    }
    request.headers['x-no-compression'] = 'true'; // or Content-Length would not be that of what is sent
    await reply
      .headers({
        'Content-Type': file.mediaType,
        'Content-Length': file.byteSize,
        'Content-Disposition': attachment(file.fileName),
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      })
      .send(await this.files.open(file));
  }
}

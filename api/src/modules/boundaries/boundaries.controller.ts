import { Controller, Delete, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { BOUNDARY_LIMITS } from '@miara/shared';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { receiveSmallFile, type SmallFile } from '../../platform/http/receive-small-file.js';
import {
  BoundaryCheckResponse,
  BoundaryStateResponse,
  MapQuery,
  MapResponse,
  TakeBoundariesQuery,
} from './boundaries.dto.js';
import { presentBoundaryCheck, presentBoundaryState, presentMap } from './boundaries.presenter.js';
import { BoundariesService } from './boundaries.service.js';

const FILE = {
  required: true,
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'GeoJSON or TopoJSON in WGS 84.' },
    },
  },
};

/** Everything that may be wrong with a file of boundaries. */
const FILE_PROBLEMS = [
  'upload_cut',
  'file_missing',
  'file_empty',
  'file_too_large',
  'boundaries_not_json',
  'boundaries_not_geo',
  'boundaries_too_large',
  'boundaries_without_codes',
  'boundaries_in_metres',
  'boundaries_outside_earth',
  'boundaries_axes_turned',
  'boundaries_outside_poland',
  'boundaries_no_area',
  'boundaries_bad_number',
  'boundaries_ring_open',
  'boundaries_ring_short',
  'boundaries_self_crossing',
  'boundaries_hole_outside',
  'boundaries_twice',
] as const;

/** How units are drawn on maps: as tiles, or in the boundaries that the administrator brought. */
@ApiTags('map')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant')
export class BoundariesController {
  constructor(private readonly boundaries: BoundariesService) {}

  @Get('map')
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'getMap',
    summary: 'How the members of a day are drawn, as far as the place reaches',
  })
  @ApiOkResponse({ type: MapResponse })
  async map(@CurrentActor() actor: Actor, @Query() { asOf }: MapQuery): Promise<MapResponse> {
    return presentMap(await this.boundaries.map(actor, asOf));
  }

  @Get('boundaries')
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'getBoundaries', summary: 'The boundaries in force and whom they leave out' })
  @ApiOkResponse({ type: BoundaryStateResponse })
  async state(@CurrentActor() actor: Actor): Promise<BoundaryStateResponse> {
    return presentBoundaryState(await this.boundaries.state(actor));
  }

  @Post('boundaries/check')
  @HttpCode(200)
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'checkBoundaries',
    summary: 'Look at a file of boundaries (GeoJSON, TopoJSON) as it would be drawn; nothing is kept',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiOkResponse({ type: BoundaryCheckResponse })
  @ProblemResponses(...FILE_PROBLEMS)
  async check(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<BoundaryCheckResponse> {
    return presentBoundaryCheck(await this.boundaries.check(actor, await receive(request)));
  }

  @Put('boundaries')
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'takeBoundaries',
    summary: 'Take a file of boundaries in place of those in force, all or nothing',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiOkResponse({ type: BoundaryStateResponse })
  @ProblemResponses(...FILE_PROBLEMS)
  async take(
    @CurrentActor() actor: Actor,
    @Query() { source, licence, describedOn }: TakeBoundariesQuery,
    @Req() request: FastifyRequest,
  ): Promise<BoundaryStateResponse> {
    const file = await receive(request);
    return presentBoundaryState(
      await this.boundaries.take(actor, file, {
        source: source.trim(),
        licence: licence.trim(),
        describedOn: describedOn ?? null,
      }),
    );
  }

  @Delete('boundaries')
  @HttpCode(204)
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'removeBoundaries', summary: 'Draw maps as tiles again' })
  @ApiNoContentResponse({ description: 'They are gone.' })
  @ProblemResponses('not_found')
  async remove(@CurrentActor() actor: Actor): Promise<void> {
    await this.boundaries.remove(actor);
  }
}

function receive(request: FastifyRequest): Promise<SmallFile> {
  return receiveSmallFile(request, { fileBytes: BOUNDARY_LIMITS.fileBytes, nameless: 'granice.geojson' });
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { VersionDifferencesResponse, VersionListResponse, WholeVersionResponse } from './versions.dto.js';
import { presentDifferences, presentWholeVersion } from './versions.presenter.js';
import { VersionsService } from './versions.service.js';

/** Versions of the standard: what was in force when, and what changed. */
@ApiTags('standards')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/standard/versions')
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Get()
  @RequirePermission('standard.read')
  @ApiOperation({ operationId: 'listStandardVersions', summary: 'Versions of the standard with their days' })
  @ApiOkResponse({ type: VersionListResponse })
  async list(@CurrentActor() actor: Actor): Promise<VersionListResponse> {
    return { versions: await this.versions.list(actor) };
  }

  @Get(':id')
  @RequirePermission('standard.read')
  @ApiOperation({
    operationId: 'openStandardVersion',
    summary: 'A version whole; a draft for those who edit',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the version.' })
  @ApiOkResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found')
  async open(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<WholeVersionResponse> {
    return presentWholeVersion(await this.versions.open(actor, id));
  }

  @Get(':id/differences')
  @RequirePermission('standard.read')
  @ApiOperation({
    operationId: 'getVersionDifferences',
    summary: 'What changed since the version before, and what may be compared',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the version.' })
  @ApiOkResponse({ type: VersionDifferencesResponse })
  @ProblemResponses('not_found')
  async differences(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<VersionDifferencesResponse> {
    const { version, differences } = await this.versions.differences(actor, id);
    return presentDifferences(version, differences);
  }
}

import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  DraftItemRequest,
  DraftRequest,
  EditDraftItemRequest,
  PublicationForecastResponse,
} from './drafts.dto.js';
import { textsOf } from './drafts.rules.js';
import { DraftsService } from './drafts.service.js';
import { VersionItemResponse, WholeVersionResponse } from './versions.dto.js';
import { presentVersionItem, presentWholeVersion } from './versions.presenter.js';

/** The next version of the standard, while it is being written. */
@ApiTags('standards')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/standard/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Post()
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'draftVersion', summary: 'Draft a new version from the one in force' })
  @ApiCreatedResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found', 'draft_exists', 'duplicate')
  async draft(@CurrentActor() actor: Actor, @Body() body: DraftRequest): Promise<WholeVersionResponse> {
    return presentWholeVersion(await this.drafts.draft(actor, body.code, body.number));
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'discardDraft', summary: 'Throw a draft away' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiNoContentResponse()
  @ProblemResponses('not_found', 'version_not_draft')
  async discard(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.drafts.discard(actor, id);
  }

  @Post(':id/items')
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'addDraftItem', summary: 'Add an item; its code is the next one of its area' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiCreatedResponse({ type: VersionItemResponse })
  @ProblemResponses('not_found', 'version_not_draft')
  async addItem(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: DraftItemRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionItemResponse> {
    const item = await this.drafts.addItem(actor, id, {
      title: textsOf(body.title),
      guidance: textsOf(body.guidance),
      area: body.area,
      phase: body.phase,
      duty: body.duty,
      weight: body.weight,
      continues: true,
    });
    setEtag(reply, item.version);
    return presentVersionItem(item);
  }

  @Post(':id/items/:key/restore')
  @RequirePermission('standard.edit')
  @ApiOperation({
    operationId: 'restoreDraftItem',
    summary: 'Put back an item that was taken out of the draft',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiParam({ name: 'key', description: 'Key of the item in the version before.' })
  @ApiCreatedResponse({ type: VersionItemResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'duplicate')
  async restoreItem(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('key') key: string,
  ): Promise<VersionItemResponse> {
    return presentVersionItem(await this.drafts.restoreItem(actor, id, key));
  }

  @Patch(':id/items/:itemId')
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'editDraftItem', summary: 'Change an item of a draft' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiParam({ name: 'itemId', description: 'Identifier of the item.' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version of the item last seen.' })
  @ApiOkResponse({ type: VersionItemResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'changed_since', 'precondition_required')
  async editItem(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('itemId', UuidPipe) itemId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditDraftItemRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionItemResponse> {
    const item = await this.drafts.editItem(actor, id, itemId, requireIfMatch(ifMatch), {
      ...(body.title !== undefined && { title: textsOf(body.title) }),
      ...(body.guidance !== undefined && { guidance: textsOf(body.guidance) }),
      ...(body.area !== undefined && { area: body.area }),
      ...(body.phase !== undefined && { phase: body.phase }),
      ...(body.duty !== undefined && { duty: body.duty }),
      ...(body.weight !== undefined && { weight: body.weight }),
      ...(body.continues !== undefined && { continues: body.continues }),
    });
    setEtag(reply, item.version);
    return presentVersionItem(item);
  }

  @Delete(':id/items/:itemId')
  @HttpCode(204)
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'removeDraftItem', summary: 'Take an item out of a draft' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiParam({ name: 'itemId', description: 'Identifier of the item.' })
  @ApiNoContentResponse()
  @ProblemResponses('not_found', 'version_not_draft')
  async removeItem(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('itemId', UuidPipe) itemId: string,
  ): Promise<void> {
    await this.drafts.removeItem(actor, id, itemId);
  }

  @Get(':id/forecast')
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'forecastPublication', summary: 'What publishing the draft today would do' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiOkResponse({ type: PublicationForecastResponse })
  @ProblemResponses('not_found', 'version_not_draft')
  async forecast(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<PublicationForecastResponse> {
    return this.drafts.forecast(actor, id);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'publishVersion', summary: 'Put a draft in force from today' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiOkResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'version_of_today', 'version_empty')
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
  ): Promise<WholeVersionResponse> {
    return presentWholeVersion(await this.drafts.publish(actor, id));
  }
}

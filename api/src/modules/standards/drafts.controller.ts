import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Res,
} from '@nestjs/common';
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
import { DomainError } from '../../platform/http/domain-error.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  DraftItemRequest,
  DraftRequest,
  EditDraftAreaRequest,
  EditDraftItemRequest,
  EditDraftPhaseRequest,
  EditDraftRequest,
  PublicationForecastResponse,
} from './drafts.dto.js';
import { textsOf } from './drafts.rules.js';
import { DraftsService } from './drafts.service.js';
import type { VersionOpened } from './versions.service.js';
import { VersionItemResponse, WholeVersionResponse } from './versions.dto.js';
import { presentVersionItem, presentWholeVersion } from './versions.presenter.js';

/** A number that is none is not there. */
const asNumber = new ParseIntPipe({ exceptionFactory: () => new DomainError('not_found') });

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

  @Patch(':id')
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'renumberDraft', summary: 'Give a draft another number' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The edition of the draft last seen.' })
  @ApiOkResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'duplicate', 'changed_since', 'precondition_required')
  async renumber(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { number }: EditDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WholeVersionResponse> {
    return sent(reply, await this.drafts.renumber(actor, id, requireIfMatch(ifMatch), number));
  }

  @Patch(':id/areas/:code')
  @RequirePermission('standard.edit')
  @ApiOperation({ operationId: 'editDraftArea', summary: 'Give an area of a draft another title' })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiParam({ name: 'code', description: 'Code of the area.', example: 'EDU' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The edition of the draft last seen.' })
  @ApiOkResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'changed_since', 'precondition_required')
  async editArea(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('code') code: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { title }: EditDraftAreaRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WholeVersionResponse> {
    const seen = requireIfMatch(ifMatch);
    return sent(reply, await this.drafts.retitleArea(actor, id, seen, code, textsOf(title)));
  }

  @Patch(':id/phases/:number')
  @RequirePermission('standard.edit')
  @ApiOperation({
    operationId: 'editDraftPhase',
    summary: 'Give a phase of a draft another title or a deadline',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the draft.' })
  @ApiParam({ name: 'number', description: 'Number of the phase.', example: 1 })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The edition of the draft last seen.' })
  @ApiOkResponse({ type: WholeVersionResponse })
  @ProblemResponses('not_found', 'version_not_draft', 'changed_since', 'precondition_required')
  async editPhase(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('number', asNumber) number: number,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { title, deadline }: EditDraftPhaseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WholeVersionResponse> {
    const change = {
      ...(title !== undefined && { title: textsOf(title) }),
      ...(deadline !== undefined && { deadline }),
    };
    return sent(reply, await this.drafts.changePhase(actor, id, requireIfMatch(ifMatch), number, change));
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

/** A draft with its edition as the tag. */
function sent(reply: FastifyReply, opened: VersionOpened): WholeVersionResponse {
  setEtag(reply, opened.version.edition);
  return presentWholeVersion(opened);
}

import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
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
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  DefaultViewRequest,
  EditSavedViewRequest,
  SavedViewListResponse,
  SavedViewResponse,
  SavedViewsQuery,
  SaveViewRequest,
} from './saved-views.dto.js';
import { presentView } from './saved-views.presenter.js';
import { SavedViewsService } from './saved-views.service.js';

@ApiTags('views')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'listSavedViews',
    summary: 'Own views of a screen and those shared in the tenant',
  })
  @ApiOkResponse({ type: SavedViewListResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: SavedViewsQuery): Promise<SavedViewListResponse> {
    const views = await this.views.list(actor, query.screen);
    return { views: views.map((view) => presentView(actor, view)) };
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'saveView', summary: 'Keep a view of a screen under a name' })
  @ApiCreatedResponse({ type: SavedViewResponse })
  @ProblemResponses('duplicate')
  async save(
    @CurrentActor() actor: Actor,
    @Body() body: SaveViewRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedViewResponse> {
    const { screen, name, query, shared } = body;
    const view = await this.views.save(actor, screen, { name: name.trim(), query, shared });
    setEtag(reply, view.version);
    return presentView(actor, view);
  }

  @Put('default')
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'setDefaultView', summary: 'Say with which view a screen opens for oneself' })
  @ApiOkResponse({ type: SavedViewListResponse })
  @ProblemResponses('not_found')
  async setDefault(
    @CurrentActor() actor: Actor,
    @Body() body: DefaultViewRequest,
  ): Promise<SavedViewListResponse> {
    const views = await this.views.setDefault(actor, body.screen, body.view);
    return { views: views.map((view) => presentView(actor, view)) };
  }

  @Patch(':id')
  @RequirePermission('unit.read')
  @ApiOperation({
    operationId: 'editSavedView',
    summary: 'Rename a view, change what it shows, share it or not',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: SavedViewResponse })
  @ProblemResponses('not_found', 'duplicate', 'changed_since', 'precondition_required')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditSavedViewRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedViewResponse> {
    const view = await this.views.edit(actor, id, requireIfMatch(ifMatch), {
      ...(body.name !== undefined && { name: body.name.trim() }),
      ...(body.query !== undefined && { query: body.query }),
      ...(body.shared !== undefined && { shared: body.shared }),
    });
    setEtag(reply, view.version);
    return presentView(actor, view);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'removeSavedView', summary: 'Delete a view' })
  @ApiNoContentResponse({ description: 'It is gone, also as anybody’s default.' })
  @ProblemResponses('not_found')
  async remove(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.views.remove(actor, id);
  }
}

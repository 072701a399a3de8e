import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  NoticeCountResponse,
  NoticeListQuery,
  NoticePageResponse,
  NoticeSettingsRequest,
  NoticeSettingsResponse,
} from './notices.dto.js';
import { presentNotices } from './notices.presenter.js';
import { NoticesService } from './notices.service.js';

/** The reader's own inbox, and what of it is mailed. */
@ApiTags('notices')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'listNotices', summary: 'One’s own notices, the newest first' })
  @ApiOkResponse({ type: NoticePageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: NoticeListQuery): Promise<NoticePageResponse> {
    return presentNotices(await this.notices.list(actor, query.unread === 'true', pageOf(query, 2)));
  }

  @Get('count')
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'countNotices', summary: 'How many of one’s own notices are not read yet' })
  @ApiOkResponse({ type: NoticeCountResponse })
  async count(@CurrentActor() actor: Actor): Promise<NoticeCountResponse> {
    return { unread: await this.notices.count(actor) };
  }

  @Post('read')
  @HttpCode(204)
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'readAllNotices', summary: 'Mark all of one’s own notices as read' })
  @ApiNoContentResponse({ description: 'All are read.' })
  async readAll(@CurrentActor() actor: Actor): Promise<void> {
    await this.notices.readAll(actor);
  }

  @Post(':id/read')
  @HttpCode(204)
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'readNotice', summary: 'Mark one of one’s own notices as read' })
  @ApiNoContentResponse({ description: 'It is read.' })
  @ProblemResponses('not_found')
  async read(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.notices.read(actor, id);
  }

  @Get('settings')
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'getNoticeSettings', summary: 'How one is reminded by mail' })
  @ApiOkResponse({ type: NoticeSettingsResponse })
  async settings(@CurrentActor() actor: Actor): Promise<NoticeSettingsResponse> {
    return this.notices.settings(actor);
  }

  @Put('settings')
  @RequirePermission('notice.read')
  @ApiOperation({ operationId: 'changeNoticeSettings', summary: 'Choose how one is reminded by mail' })
  @ApiOkResponse({ type: NoticeSettingsResponse })
  async changeSettings(
    @CurrentActor() actor: Actor,
    @Body() { mail, weekdaysOnly, without }: NoticeSettingsRequest,
  ): Promise<NoticeSettingsResponse> {
    return this.notices.changeSettings(actor, { mail, weekdaysOnly, without });
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { AnswerHoldsSecret } from '../../platform/http/idempotency/answer-holds-secret.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { CalendarFeedListResponse, MadeFeedResponse, MakeFeedRequest } from './calendar-feeds.dto.js';
import { presentFeed } from './calendar-feeds.presenter.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

@ApiTags('calendars')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({
    operationId: 'listCalendarFeeds',
    summary: 'Own calendars with an address, and the teams one may choose from',
  })
  @ApiOkResponse({ type: CalendarFeedListResponse })
  async list(@CurrentActor() actor: Actor): Promise<CalendarFeedListResponse> {
    const { feeds, teams } = await this.feeds.list(actor);
    return {
      feeds: feeds.map(presentFeed),
      teams: teams.map(({ teryt, displayName, kind, powiatTeryt }) => ({
        teryt,
        displayName,
        kind,
        powiatTeryt,
      })),
    };
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('action.read')
  @AnswerHoldsSecret()
  @ApiOperation({
    operationId: 'makeCalendarFeed',
    summary: 'Make a secret address of a calendar; the one before stops working',
  })
  @ApiCreatedResponse({ type: MadeFeedResponse })
  @ProblemResponses('outside_place')
  async make(@CurrentActor() actor: Actor, @Body() body: MakeFeedRequest): Promise<MadeFeedResponse> {
    const { feed, path } = await this.feeds.make(actor, body.team);
    return { feed: presentFeed(feed), path };
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'endCalendarFeed', summary: 'End an address' })
  @ApiNoContentResponse({ description: 'It opens nothing any more.' })
  @ProblemResponses('not_found')
  async revoke(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.feeds.revoke(actor, id);
  }
}

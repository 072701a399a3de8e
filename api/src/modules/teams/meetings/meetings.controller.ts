import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import type { MeetingView } from './meeting-view.js';
import {
  CancelMeetingRequest,
  EditMeetingRequest,
  MeetingResponse,
  PlanMeetingRequest,
  PlannedMeetingsResponse,
} from './meetings.dto.js';
import { presentMeeting } from './meetings.presenter.js';
import { MeetingsService, type MeetingFacts, type MinutesFrame } from './meetings.service.js';

/** Meetings of the migration teams. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Post('teams/:teryt/meetings')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'planMeetings', summary: 'Plan a meeting, or a series of them' })
  @ApiCreatedResponse({ type: PlannedMeetingsResponse })
  @ProblemResponses('not_found', 'not_on_team', 'period_reversed')
  async plan(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Body() body: PlanMeetingRequest,
  ): Promise<PlannedMeetingsResponse> {
    const views = await this.meetings.plan(actor, teryt, {
      title: body.title.trim(),
      day: body.day,
      startsAt: body.startsAt,
      endsAt: body.endsAt ?? null,
      place: body.place?.trim() || null,
      onlineAddress: body.onlineAddress ?? null,
      chairId: body.chairId ?? null,
      agenda: body.agenda.map((title) => title.trim()),
      inviteAll: body.inviteAll,
      series: body.series ?? null,
    });
    return { meetings: views.map((view) => presentMeeting(view, actor)) };
  }

  @Get('meetings/:id')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'getMeeting', summary: 'A meeting with agenda, list, minutes and decisions' })
  @ApiOkResponse({ type: MeetingResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingResponse> {
    return told(await this.meetings.get(actor, id), actor, reply);
  }

  @Patch('meetings/:id')
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'editMeeting',
    summary: 'Change day, hour, place, chair or the frame of the minutes',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses(
    'not_found',
    'not_on_team',
    'period_reversed',
    'meeting_over',
    'meeting_day_ahead',
    'changed_since',
    'precondition_required',
  )
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditMeetingRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingResponse> {
    return told(await this.meetings.edit(actor, id, requireIfMatch(ifMatch), changeOf(body)), actor, reply);
  }

  @Post('meetings/:id/hold')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'holdMeeting', summary: 'Say that a meeting was held' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over', 'meeting_day_ahead')
  async hold(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingResponse> {
    return told(await this.meetings.hold(actor, id), actor, reply);
  }

  @Post('meetings/:id/cancel')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'cancelMeeting', summary: 'Cancel a planned meeting' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: CancelMeetingRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingResponse> {
    return told(await this.meetings.cancel(actor, id, reason.trim()), actor, reply);
  }
}

function told(view: MeetingView, actor: Actor, reply: FastifyReply): MeetingResponse {
  setEtag(reply, view.version);
  return presentMeeting(view, actor);
}

function changeOf(body: EditMeetingRequest): Partial<MeetingFacts & MinutesFrame> {
  return {
    ...(body.title !== undefined && { title: body.title.trim() }),
    ...(body.day !== undefined && { day: body.day }),
    ...(body.startsAt !== undefined && { startsAt: body.startsAt }),
    ...(body.endsAt !== undefined && { endsAt: body.endsAt }),
    ...(body.place !== undefined && { place: body.place?.trim() || null }),
    ...(body.onlineAddress !== undefined && { onlineAddress: body.onlineAddress }),
    ...(body.chairId !== undefined && { chairId: body.chairId }),
    ...(body.opening !== undefined && { opening: body.opening }),
    ...(body.closing !== undefined && { closing: body.closing }),
  };
}

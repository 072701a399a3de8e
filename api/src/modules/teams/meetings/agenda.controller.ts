import { Body, Controller, Delete, Headers, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AgendaService } from './agenda.service.js';
import {
  AgendaPointRequest,
  AttendanceRequest,
  EditAgendaPointRequest,
  InviteRequest,
  MeetingResponse,
  OrderAgendaRequest,
} from './meetings.dto.js';
import { presentMeeting } from './meetings.presenter.js';

const IF_MATCH = { name: 'If-Match', required: true, description: 'The version of the point last seen.' };

/** Agenda, minutes of its points and the list of a meeting. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/meetings/:meetingId')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Post('agenda')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'addAgendaPoint', summary: 'Add a point to the agenda' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async addPoint(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Body() { title }: AgendaPointRequest,
  ): Promise<MeetingResponse> {
    return presentMeeting(await this.agenda.addPoint(actor, meetingId, title.trim()), actor);
  }

  @Post('agenda/order')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'orderAgenda', summary: 'Change the order of the agenda' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async order(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Body() { ids }: OrderAgendaRequest,
  ): Promise<MeetingResponse> {
    return presentMeeting(await this.agenda.orderPoints(actor, meetingId, ids), actor);
  }

  @Patch('agenda/:id')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'editAgendaPoint', summary: 'Save the title or the minutes of a point' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over', 'changed_since', 'precondition_required')
  async editPoint(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { title, minutes }: EditAgendaPointRequest,
  ): Promise<MeetingResponse> {
    const seen = { id, version: requireIfMatch(ifMatch) };
    const change = {
      ...(title !== undefined && { title: title.trim() }),
      ...(minutes !== undefined && { minutes }),
    };
    return presentMeeting(await this.agenda.editPoint(actor, meetingId, seen, change), actor);
  }

  @Delete('agenda/:id')
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'removeAgendaPoint',
    summary: 'Take a point off the agenda, with its minutes',
  })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async removePoint(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<MeetingResponse> {
    return presentMeeting(await this.agenda.removePoint(actor, meetingId, id), actor);
  }

  @Post('attendance')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'inviteToMeeting',
    summary: 'Put members and guests on the list; nothing is sent',
  })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'not_on_team', 'meeting_over')
  async invite(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Body() { members, guests }: InviteRequest,
  ): Promise<MeetingResponse> {
    const invited = guests.map(({ name, organisation, email }) => ({
      name: name.trim(),
      organisation: organisation?.trim() || null,
      email: email ?? null,
    }));
    return presentMeeting(await this.agenda.invite(actor, meetingId, { members, guests: invited }), actor);
  }

  @Patch('attendance/:id')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'markAttendance', summary: 'Say whether somebody was there' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async mark(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
    @Body() { attendance, deputyName }: AttendanceRequest,
  ): Promise<MeetingResponse> {
    const said = { attendance, deputyName: deputyName?.trim() || null };
    return presentMeeting(await this.agenda.mark(actor, meetingId, id, said), actor);
  }

  @Delete('attendance/:id')
  @RequirePermission('team.manage')
  @ApiOperation({ operationId: 'takeOffMeeting', summary: 'Take somebody off the list' })
  @ApiOkResponse({ type: MeetingResponse })
  @ProblemResponses('not_found', 'meeting_over')
  async takeOff(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Param('id', UuidPipe) id: string,
  ): Promise<MeetingResponse> {
    return presentMeeting(await this.agenda.takeOff(actor, meetingId, id), actor);
  }
}

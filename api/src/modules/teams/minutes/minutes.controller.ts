import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { MeetingInvitationsResponse } from '../invitations/invitations.dto.js';
import { InvitationsService, type InvitationsView } from '../invitations/invitations.service.js';
import { MinutesEvidenceRequest, MinutesEvidenceResponse, MinutesTargetsResponse } from './minutes.dto.js';
import { MinutesService } from './minutes.service.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** What leaves a meeting: its invitations, its minutes as documents and as proof. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/meetings/:meetingId')
export class MinutesController {
  constructor(
    private readonly minutes: MinutesService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get('minutes.pdf')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'minutesAsPdf', summary: 'The minutes as a tagged PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse(BINARY)
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, fileName } = await this.minutes.document(actor, meetingId, 'pdf');
    await give(reply, { content, fileName, type: PDF });
  }

  @Get('minutes.docx')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'minutesAsDocx', summary: 'The minutes for a word processor' })
  @ApiProduces(DOCX)
  @ApiOkResponse(BINARY)
  async docx(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, fileName } = await this.minutes.document(actor, meetingId, 'docx');
    await give(reply, { content, fileName, type: DOCX });
  }

  @Get('meeting.ics')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'meetingAsCalendar', summary: 'The meeting for a calendar (iCalendar)' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, day } = await this.invitations.calendar(actor, meetingId);
    await give(reply, {
      content: Buffer.from(content, 'utf8'),
      fileName: `posiedzenie-${day}.ics`,
      type: 'text/calendar; charset=utf-8',
    });
  }

  @Get('invitations')
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'listInvitations',
    summary: 'To whom what was sent, and who should still get something',
  })
  @ApiOkResponse({ type: MeetingInvitationsResponse })
  async listInvitations(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
  ): Promise<MeetingInvitationsResponse> {
    return presentInvitations(await this.invitations.list(actor, meetingId));
  }

  @Post('invitations')
  @HttpCode(200)
  @RequirePermission('team.manage')
  @ApiOperation({
    operationId: 'sendInvitations',
    summary: 'Send invitations, updates and cancellations to those who should still get them',
  })
  @ApiOkResponse({ type: MeetingInvitationsResponse })
  @ProblemResponses('not_found')
  async send(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
  ): Promise<MeetingInvitationsResponse> {
    return presentInvitations(await this.invitations.send(actor, meetingId));
  }

  @Get('evidence')
  @RequirePermission('assessment.edit')
  @ApiOperation({ operationId: 'listMinutesTargets', summary: 'Assessments that could rest on the minutes' })
  @ApiOkResponse({ type: MinutesTargetsResponse })
  async targets(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
  ): Promise<MinutesTargetsResponse> {
    return { targets: await this.minutes.targets(actor, meetingId) };
  }

  @Post('evidence')
  @HttpCode(200)
  @RequirePermission('assessment.edit')
  @ApiOperation({
    operationId: 'makeMinutesEvidence',
    summary: 'Make the minutes a proof and rest assessments on it; asked again it finds what it made',
  })
  @ApiOkResponse({ type: MinutesEvidenceResponse })
  @ProblemResponses(
    'not_found',
    'meeting_not_held',
    'confirmation_would_reopen',
    'assessment_locked',
    'changed_since',
    'unknown_item',
    'storage_full',
  )
  async makeEvidence(
    @CurrentActor() actor: Actor,
    @Param('meetingId', UuidPipe) meetingId: string,
    @Body() body: MinutesEvidenceRequest,
  ): Promise<MinutesEvidenceResponse> {
    return this.minutes.makeEvidence(actor, meetingId, body);
  }
}

async function give(
  reply: FastifyReply,
  { content, fileName, type }: { content: Buffer; fileName: string; type: string },
): Promise<void> {
  await reply
    .headers({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    })
    .send(content);
}

function presentInvitations({ owed, sent, sends }: InvitationsView): MeetingInvitationsResponse {
  return {
    owed: owed.map(({ attendance: { id, name, email }, letter }) => ({
      attendanceId: id,
      name,
      address: email,
      letter,
    })),
    sent: sent.map(({ name, method, at, by }) => ({ name, method, at: at.toISOString(), by })),
    sends,
  };
}

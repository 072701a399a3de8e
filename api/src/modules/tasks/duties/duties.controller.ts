import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { readIfMatch, setEtag } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import {
  AddDutyRequest,
  ChangeDutyRequest,
  RecurringDutyListResponse,
  RecurringDutyResponse,
} from './duties.dto.js';
import { presentDuty } from './duties.presenter.js';
import { DutiesService, type FoundDuty } from './duties.service.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The ETag last seen.' };

/** Duties that recur, e.g. twice a year. */
@ApiTags('tasks')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/recurring-duties')
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @Get()
  @RequirePermission('task.read')
  @ApiOperation({
    operationId: 'listRecurringDuties',
    summary: 'Recurring duties in the place of the reader',
  })
  @ApiOkResponse({ type: RecurringDutyListResponse })
  async list(@CurrentActor() actor: Actor): Promise<RecurringDutyListResponse> {
    return { duties: (await this.duties.list(actor)).map((row) => presentDuty(row, actor)) };
  }

  @Post()
  @RequirePermission('task.manage')
  @ApiOperation({
    operationId: 'addRecurringDuty',
    summary: 'Add a duty that recurs; an occurrence that is due soon becomes a task at once',
  })
  @ApiCreatedResponse({ type: RecurringDutyResponse })
  @ProblemResponses('outside_place', 'unknown_item', 'task_owner_elsewhere')
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: AddDutyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecurringDutyResponse> {
    const { title, note, ownerId, team, unit, item, times, firstDueOn, leadDays } = body;
    const duty = {
      title,
      note: note ?? null,
      ownerId: ownerId ?? null,
      team: team ?? null,
      unit: unit ?? null,
      item: item ?? null,
      times,
      firstDueOn,
      leadDays,
    };
    return told(await this.duties.add(actor, duty), actor, reply);
  }

  @Get(':id')
  @RequirePermission('task.read')
  @ApiOperation({ operationId: 'getRecurringDuty', summary: 'A duty that recurs' })
  @ApiOkResponse({ type: RecurringDutyResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecurringDutyResponse> {
    return told(await this.duties.get(actor, id), actor, reply);
  }

  @Patch(':id')
  @RequirePermission('task.manage')
  @ApiOperation({
    operationId: 'changeRecurringDuty',
    summary: 'Change, pause or end a duty; tasks that it made already stay',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: RecurringDutyResponse })
  @ProblemResponses('changed_since', 'duty_ended', 'task_owner_elsewhere')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: ChangeDutyRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecurringDutyResponse> {
    return told(await this.duties.change(actor, { id, version: readIfMatch(request) }, body), actor, reply);
  }

  @Post(':id/done')
  @HttpCode(200)
  @RequirePermission('task.manage')
  @ApiOperation({
    operationId: 'finishRecurringDuty',
    summary: 'Say that the next occurrence is done, also before it became a task',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: RecurringDutyResponse })
  @ProblemResponses('changed_since', 'duty_ended')
  async done(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecurringDutyResponse> {
    return told(await this.duties.done(actor, { id, version: readIfMatch(request) }), actor, reply);
  }
}

function told(row: FoundDuty, actor: Actor, reply: FastifyReply): RecurringDutyResponse {
  setEtag(reply, row.version);
  return presentDuty(row, actor);
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { readIfMatch, setEtag } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/page-query.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  AddTaskRequest,
  ChangeTaskRequest,
  DropTaskRequest,
  HandedOverResponse,
  HandOverRequest,
  TaskListQuery,
  TaskListResponse,
  TaskPeopleQuery,
  TaskPeopleResponse,
  TaskResponse,
} from './tasks.dto.js';
import { presentTask } from './tasks.presenter.js';
import { TasksService, type FoundTask } from './tasks.service.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The ETag last seen.' };

/** What somebody has to do by a day. */
@ApiTags('tasks')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @RequirePermission('task.read')
  @ApiOperation({ operationId: 'listTasks', summary: 'Tasks of the reader, or of their place' })
  @ApiOkResponse({ type: TaskListResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: TaskListQuery): Promise<TaskListResponse> {
    const { unit = null, team = null, item = null, owner = null, meeting = null } = query;
    const filter = { unit, team, item, owner, meeting };
    const found = await this.tasks.list(actor, query.show ?? 'mine', filter, pageOf(query, 2));
    const { rows, counts, next, today } = found;
    return { tasks: rows.map((row) => presentTask(row, actor, today)), counts, next };
  }

  @Get('people')
  @RequirePermission('task.read')
  @ApiOperation({ operationId: 'listTaskPeople', summary: 'Who may be given a task of a team or a unit' })
  @ApiOkResponse({ type: TaskPeopleResponse })
  @ProblemResponses('not_found')
  async people(
    @CurrentActor() actor: Actor,
    @Query() { team, unit }: TaskPeopleQuery,
  ): Promise<TaskPeopleResponse> {
    return { people: await this.tasks.people(actor, { team: team ?? null, unit: unit ?? null }) };
  }

  @Post()
  @RequirePermission('task.manage')
  @ApiOperation({
    operationId: 'addTask',
    summary: 'Add a task, also one that carries out a decision of a meeting',
  })
  @ApiCreatedResponse({ type: TaskResponse })
  @ProblemResponses(
    'not_found',
    'duplicate',
    'outside_place',
    'unknown_item',
    'task_owner_elsewhere',
    'task_decision_over',
  )
  async add(
    @CurrentActor() actor: Actor,
    @Body() { title, note, ownerId, team, unit, item, dueOn, decision }: AddTaskRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    const task = {
      title,
      note: note ?? null,
      ownerId: ownerId ?? null,
      team: team ?? null,
      unit: unit ?? null,
      item: item ?? null,
      dueOn: dueOn ?? null,
      decision: decision ?? null,
    };
    return told(await this.tasks.add(actor, task), actor, reply);
  }

  @Post('handover')
  @HttpCode(200)
  @RequirePermission('task.manage')
  @ApiOperation({
    operationId: 'handTasksOver',
    summary: 'Give everything open of one person at a place to another, with the recurring duties',
  })
  @ApiOkResponse({ type: HandedOverResponse })
  @ProblemResponses('outside_place', 'task_owner_elsewhere')
  async handOver(
    @CurrentActor() actor: Actor,
    @Body() { from, to, place }: HandOverRequest,
  ): Promise<HandedOverResponse> {
    return this.tasks.handOver(actor, { from, to, place: place ?? null });
  }

  @Get(':id')
  @RequirePermission('task.read')
  @ApiOperation({ operationId: 'getTask', summary: 'A task' })
  @ApiOkResponse({ type: TaskResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    return told(await this.tasks.get(actor, id), actor, reply);
  }

  @Patch(':id')
  @RequirePermission('task.manage')
  @ApiOperation({ operationId: 'changeTask', summary: 'Change an open task: words, day, who does it' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TaskResponse })
  @ProblemResponses('changed_since', 'task_closed', 'task_owner_elsewhere')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: ChangeTaskRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    return told(await this.tasks.change(actor, { id, version: readIfMatch(request) }, body), actor, reply);
  }

  @Post(':id/done')
  @HttpCode(200)
  @RequirePermission('task.manage')
  @ApiOperation({ operationId: 'finishTask', summary: 'Say that a task is done' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TaskResponse })
  @ProblemResponses('changed_since', 'task_closed', 'task_closes_itself')
  async finish(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    const seen = { id, version: readIfMatch(request) };
    return told(await this.tasks.step(actor, seen, 'done', null), actor, reply);
  }

  @Post(':id/drop')
  @HttpCode(200)
  @RequirePermission('task.manage')
  @ApiOperation({ operationId: 'dropTask', summary: 'Give a task up, with a reason' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TaskResponse })
  @ProblemResponses('changed_since', 'task_closed')
  async drop(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: DropTaskRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    const seen = { id, version: readIfMatch(request) };
    return told(await this.tasks.step(actor, seen, 'drop', reason), actor, reply);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @RequirePermission('task.manage')
  @ApiOperation({ operationId: 'reopenTask', summary: 'Open a task again that was done or dropped' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TaskResponse })
  @ProblemResponses(
    'changed_since',
    'task_not_closed',
    'task_closes_itself',
    'task_decision_over',
    'duplicate',
  )
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskResponse> {
    const seen = { id, version: readIfMatch(request) };
    return told(await this.tasks.step(actor, seen, 'reopen', null), actor, reply);
  }
}

function told({ row, today }: FoundTask, actor: Actor, reply: FastifyReply): TaskResponse {
  setEtag(reply, row.version);
  return presentTask(row, actor, today);
}

import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { Clock } from '../../platform/clock.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { JobListResponse, JobResponse } from './background-jobs.dto.js';
import { presentJob, presentJobs } from './background-jobs.presenter.js';
import { BackgroundJobsService } from './background-jobs.service.js';

/** Works in the background that the reader started. */
@ApiTags('jobs')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/jobs')
export class BackgroundJobsController {
  constructor(
    private readonly jobs: BackgroundJobsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'listJobs', summary: 'One’s own works in the background, the newest first' })
  @ApiOkResponse({ type: JobListResponse })
  async list(@CurrentActor() actor: Actor): Promise<JobListResponse> {
    return presentJobs(actor, await this.jobs.list(actor), this.clock.now());
  }

  @Get(':id')
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'getJob', summary: 'How far a work is and what came of it' })
  @ApiOkResponse({ type: JobResponse })
  async get(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<JobResponse> {
    return presentJob(actor, await this.jobs.get(actor, id), this.clock.now());
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission('evidence.read')
  @ApiOperation({ operationId: 'cancelJob', summary: 'Stop a work that waits or runs' })
  @ApiOkResponse({ type: JobResponse })
  @ProblemResponses('job_over')
  async cancel(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<JobResponse> {
    return presentJob(actor, await this.jobs.cancel(actor, id), this.clock.now());
  }
}

import { Global, Module } from '@nestjs/common';
import { BackgroundJobs } from './background-jobs.js';
import { Housekeeping } from './housekeeping.js';
import { Jobs } from './jobs.js';

/** Work in the background: the queue and what people see of it. */
@Global()
@Module({ providers: [Jobs, BackgroundJobs, Housekeeping], exports: [Jobs, BackgroundJobs] })
export class JobsModule {}

import { randomUUID } from 'node:crypto';
import type { JobKind, ProblemCode } from '@miara/shared';
import { Injectable, Logger } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../http/domain-error.js';
import { Notices } from '../notices/notices.js';
import { Jobs, type JobAttempt, type JobHandler, type QueueName } from './jobs.js';

/** Whose job it is; what to do is in its row. */
interface JobAddress {
  tenantId: string;
  jobId: string;
}

/** A job that somebody started and waits for. */
export interface BackgroundJob {
  tenantId: string;
  id: string;
  subject: Readonly<Record<string, string>>;
  /** Who started it. */
  personId: string;
}

/** What a running job tells and hears. */
export interface JobProgress {
  signal: AbortSignal;
  /** Tells how far it is. Throws when the job was cancelled or the service stops. */
  report(done: number, total: number): Promise<void>;
}

/** Somebody took the job back while it ran. */
class JobCancelled extends Error {}

/** Jobs that people start and watch: a row each, with its progress, beside the job in the queue. */
@Injectable()
export class BackgroundJobs {
  readonly #logger = new Logger('BackgroundJobs');

  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  /** Starts a job in the transaction of whoever asks for it; returns its identifier. */
  async start(
    tx: Tx,
    { queue, kind, subject }: { queue: QueueName; kind: string; subject: Readonly<Record<string, string>> },
  ): Promise<string> {
    const jobId = randomUUID();
    await tx.query(
      `INSERT INTO background_jobs (tenant_id, id, kind, subject, created_by) VALUES ($1, $2, $3, $4, $5)`,
      [tx.tenantId, jobId, kind, JSON.stringify(subject), tx.actor.person.id],
    );
    const address: JobAddress = { tenantId: tx.tenantId, jobId };
    await this.jobs.send(tx, queue, address, jobId);
    return jobId;
  }

  /**
   * Says who does such jobs. What the work returns is the job's result; what it throws as a domain error is its
   * message; anything else is tried again and in the end told as `unexpected`.
   */
  handle(
    queue: QueueName,
    work: (job: BackgroundJob, progress: JobProgress) => Promise<Record<string, unknown>>,
  ): void {
    const handler: JobHandler<JobAddress> = { queue, run: (attempt) => this.attempt(attempt, work) };
    this.jobs.handle(handler);
  }

  private async attempt(
    { data, signal, isLast }: JobAttempt<JobAddress>,
    work: (job: BackgroundJob, progress: JobProgress) => Promise<Record<string, unknown>>,
  ): Promise<void> {
    const job = await this.begin(data);
    if (job === null) return; // cancelled while it waited, or finished by an attempt that could not say so
    const report = async (done: number, total: number): Promise<void> => {
      signal.throwIfAborted();
      if (!(await this.move(data, 'running', { done, total }))) throw new JobCancelled();
    };
    try {
      const result = await work(job, { signal, report });
      await this.move(data, 'done', { result: JSON.stringify(result) });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      const problem = problemOf(error);
      if (signal.aborted || (problem === 'unexpected' && !isLast)) {
        await this.move(data, 'queued', {}).catch((moving: unknown) => this.#logger.warn(moving));
        throw error;
      }
      await this.move(data, 'failed', { message: problem });
      if (problem === 'unexpected') throw error;
    }
  }

  private async begin({ tenantId, jobId }: JobAddress): Promise<BackgroundJob | null> {
    return this.unitOfWork.keepBooks(tenantId, async (tx) => {
      // A query that begins with WITH answers its rows; an UPDATE alone would answer rows and their number.
      const [job] = await tx.query<BackgroundJob>(
        `WITH begun AS (
           UPDATE background_jobs
           SET state = 'running', started_at = $3, done = 0, total = NULL
           WHERE background_jobs.tenant_id = $1
             AND background_jobs.id = $2
             AND background_jobs.state IN ('queued', 'running')
           RETURNING *
         )
         SELECT begun.tenant_id AS "tenantId", begun.id, begun.subject, begun.created_by AS "personId" FROM begun`,
        [tenantId, jobId, tx.now],
      );
      return job ?? null;
    });
  }

  /** False when the job is over already. Whoever started it is told when it ends. */
  private async move(
    { tenantId, jobId }: JobAddress,
    state: 'queued' | 'running' | 'done' | 'failed',
    { done, total, result, message }: JobStep,
  ): Promise<boolean> {
    return this.unitOfWork.keepBooks(tenantId, async (tx) => {
      const [moved] = await tx.query<{ kind: JobKind; person: string | null }>(
        `WITH moved AS (
           UPDATE background_jobs
           SET state = $3, done = coalesce($4, done), total = coalesce($5, total), result = $6, message = $7,
             finished_at = CASE WHEN $3 IN ('done', 'failed') THEN $8::timestamptz END
           WHERE background_jobs.tenant_id = $1 AND background_jobs.id = $2 AND background_jobs.state = 'running'
           RETURNING kind, created_by
         )
         SELECT moved.kind, moved.created_by AS person FROM moved`,
        [tenantId, jobId, state, done ?? null, total ?? null, result ?? null, message ?? null, tx.now],
      );
      if (moved?.person && (state === 'done' || state === 'failed')) {
        const params = { job: moved.kind, failed: state === 'failed' };
        await this.notices.tell(tx, [
          { person: moved.person, kind: 'job_finished', params, address: 'jobs', key: `job:${jobId}` },
        ]);
      }
      return moved !== undefined;
    });
  }
}

interface JobStep {
  done?: number;
  total?: number;
  /** JSON. */
  result?: string;
  message?: ProblemCode;
}

function problemOf(error: unknown): ProblemCode {
  if (!(error instanceof DomainError)) return 'unexpected';
  return error.code === 'service_unavailable' ? 'unexpected' : error.code;
}

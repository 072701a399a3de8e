import type { Actor } from '../../platform/auth/actor.js';
import type { JobListResponse, JobResponse } from './background-jobs.dto.js';
import type { JobView } from './job-view.js';

export function presentJobs(actor: Actor, jobs: readonly JobView[], now: Date): JobListResponse {
  return { jobs: jobs.map((job) => presentJob(actor, job, now)) };
}

export function presentJob(actor: Actor, { subject, file, ...job }: JobView, now: Date): JobResponse {
  return {
    ...job,
    unit: subject.unit ?? null,
    item: subject.item ?? null,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    result: file && {
      ...file,
      expiresAt: file.expiresAt.toISOString(),
      file: file.expiresAt > now ? addressOf(actor, job.id) : null,
    },
  };
}

function addressOf(actor: Actor, jobId: string): string {
  return `/api/v1/tenants/${encodeURIComponent(actor.tenant.slug)}/evidence/packs/${jobId}/file`;
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { JobFileView, JobView } from './job-view.js';

/** How many of somebody's works are listed; the rest is too old to matter. */
const LISTED = 50;

type JobRow = Omit<JobView, 'file'> & (JobFileView | { [K in keyof JobFileView]: null });

/** Reads works in the background: one's own, nobody else's. */
@Injectable()
export class BackgroundJobsViews {
  /** The newest first. */
  async list(tx: Tx): Promise<JobView[]> {
    return this.select(tx, null);
  }

  /** Null when there is none, or somebody else started it. */
  async one(tx: Tx, id: string): Promise<JobView | null> {
    const [job] = await this.select(tx, id);
    return job ?? null;
  }

  private async select(tx: Tx, id: string | null): Promise<JobView[]> {
    const rows = await tx.query<JobRow>(
      `SELECT background_jobs.id, background_jobs.kind, background_jobs.subject, background_jobs.state,
         background_jobs.done, background_jobs.total, background_jobs.message,
         background_jobs.created_at AS "createdAt", background_jobs.finished_at AS "finishedAt",
         evidence_packs.file_name AS "fileName", stored_files.byte_size::double precision AS "byteSize",
         evidence_packs.sha256, evidence_packs.proofs, evidence_packs.left_out AS "leftOut",
         evidence_packs.expires_at AS "expiresAt"
       FROM background_jobs
       LEFT JOIN evidence_packs
         ON evidence_packs.tenant_id = background_jobs.tenant_id AND evidence_packs.job_id = background_jobs.id
       LEFT JOIN stored_files
         ON stored_files.tenant_id = evidence_packs.tenant_id AND stored_files.sha256 = evidence_packs.sha256
       WHERE background_jobs.tenant_id = $1
         AND background_jobs.created_by = $2
         AND ($3::uuid IS NULL OR background_jobs.id = $3)
       ORDER BY background_jobs.created_at DESC, background_jobs.id
       LIMIT $4`,
      [tx.tenantId, tx.actor.person.id, id, LISTED],
    );
    return rows.map(({ fileName, byteSize, sha256, proofs, leftOut, expiresAt, ...job }) => ({
      ...job,
      file:
        job.state === 'done' && fileName !== null
          ? { fileName, byteSize, sha256, proofs, leftOut, expiresAt }
          : null,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import type { ImportState } from '@miara/shared';
import type { SystemTx, Tx } from '../../../platform/database/tx.js';
import type { ImportCounts, ImportRow, ImportView, RowFilter } from './import.js';

/** How many imports are listed; older ones are history. */
const LISTED = 100;

type ImportFacts = Omit<ImportView, 'state' | 'counts' | 'job' | 'changed'> & {
  jobId: string | null;
  jobState: Exclude<ImportState, 'draft' | 'undone'> | null;
  jobDone: number | null;
  jobTotal: number | null;
  jobMessage: string | null;
} & ImportCounts;

/** The read side of imports. */
@Injectable()
export class ImportsViews {
  /** Of everybody, or (a person) of one; the newest first. */
  async list(tx: Tx, ofPerson: string | null): Promise<ImportView[]> {
    return this.select(tx, ofPerson, null);
  }

  /** Null when there is none, or it is somebody else's. */
  async one(tx: SystemTx, ofPerson: string | null, id: string): Promise<ImportView | null> {
    const [found] = await this.select(tx, ofPerson, id);
    return found ?? null;
  }

  /** Rows of the chosen sheet that were looked at, in their order. */
  async rows(
    tx: Tx,
    told: Pick<ImportView, 'id' | 'sheet'>,
    filter: RowFilter,
    page: { after: number; limit: number },
  ): Promise<ImportRow[]> {
    return tx.query<ImportRow>(
      `SELECT import_rows.number, import_rows.cells, import_rows.verdict, import_rows.issues, import_rows.action,
         import_rows.outcome, import_rows.action_id AS "actionId"
       FROM import_rows
       WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
         AND import_rows.verdict IS NOT NULL
         AND ($4::text IS NULL OR import_rows.verdict = $4)
         AND ($5::text IS NULL OR import_rows.outcome = $5)
         AND import_rows.number > $6
       ORDER BY import_rows.number
       LIMIT $7`,
      [tx.tenantId, told.id, told.sheet, filter.verdict, filter.outcome, page.after, page.limit],
    );
  }

  /** Rows that did not become actions, from a number on. */
  async leftOut(
    tx: Tx,
    told: Pick<ImportView, 'id' | 'sheet'>,
    page: { after: number; limit: number },
  ): Promise<ImportRow[]> {
    return tx.query<ImportRow>(
      `SELECT import_rows.number, import_rows.cells, import_rows.verdict, import_rows.issues, import_rows.action,
         import_rows.outcome, import_rows.action_id AS "actionId"
       FROM import_rows
       WHERE import_rows.tenant_id = $1 AND import_rows.import_id = $2 AND import_rows.sheet = $3
         AND import_rows.verdict IS NOT NULL
         AND (import_rows.outcome IN ('refused', 'skipped')
           OR (import_rows.outcome IS NULL AND import_rows.verdict = 'error'))
         AND import_rows.number > $4
       ORDER BY import_rows.number
       LIMIT $5`,
      [tx.tenantId, told.id, told.sheet, page.after, page.limit],
    );
  }

  private async select(tx: SystemTx, ofPerson: string | null, id: string | null): Promise<ImportView[]> {
    const rows = await tx.query<ImportFacts>(
      `SELECT imports.id, imports.version, imports.file_name AS "fileName", imports.format, imports.sheets,
         imports.columns, imports.sheet, imports.heading_row AS "headingRow", imports.mapping, imports.mode,
         imports.skip_duplicates AS "skipDuplicates", imports.create_partners AS "createPartners",
         imports.default_unit AS "defaultUnit", imports.created_at AS "createdAt",
         imports.created_by AS "createdById",
         (SELECT people.name FROM people WHERE people.id = imports.created_by) AS "createdBy",
         imports.undone_at AS "undoneAt", imports.forgotten_at IS NOT NULL AS forgotten,
         imports.job_id AS "jobId", jobs.state AS "jobState", jobs.done AS "jobDone", jobs.total AS "jobTotal",
         jobs.message AS "jobMessage", counted.*
       FROM imports
       LEFT JOIN background_jobs AS jobs ON jobs.tenant_id = imports.tenant_id AND jobs.id = imports.job_id
       CROSS JOIN LATERAL (
         SELECT
           count(*)::integer AS rows,
           count(*) FILTER (WHERE import_rows.verdict = 'ok')::integer AS ok,
           count(*) FILTER (WHERE import_rows.verdict = 'warning')::integer AS warning,
           count(*) FILTER (WHERE import_rows.verdict = 'error')::integer AS error,
           count(*) FILTER (
             WHERE import_rows.verdict = 'warning'
               AND import_rows.issues @@ '$[*].code starts with "duplicate"'
           )::integer AS duplicates,
           count(*) FILTER (WHERE import_rows.outcome = 'imported')::integer AS imported,
           count(*) FILTER (WHERE import_rows.outcome = 'skipped')::integer AS skipped,
           count(*) FILTER (WHERE import_rows.outcome = 'refused')::integer AS refused
         FROM import_rows
         WHERE import_rows.tenant_id = imports.tenant_id AND import_rows.import_id = imports.id
           AND import_rows.sheet = imports.sheet AND import_rows.verdict IS NOT NULL
       ) AS counted
       WHERE imports.tenant_id = $1
         AND ($2::uuid IS NULL OR imports.created_by = $2)
         AND ($3::uuid IS NULL OR imports.id = $3)
       ORDER BY imports.created_at DESC, imports.id
       LIMIT $4`,
      [tx.tenantId, ofPerson, id, LISTED],
    );
    return rows.map(({ jobId, jobState, jobDone, jobTotal, jobMessage, ...row }) => {
      const { rows: all, ok, warning, error, duplicates, imported, skipped, refused, ...facts } = row;
      return {
        ...facts,
        state: facts.undoneAt !== null ? 'undone' : (jobState ?? 'draft'),
        counts: { rows: all, ok, warning, error, duplicates, imported, skipped, refused },
        job: jobId === null ? null : { id: jobId, done: jobDone ?? 0, total: jobTotal, message: jobMessage },
        changed: [],
      };
    });
  }
}

import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared-client.js';
import { currentRequestId } from '../http/request-context.js';

const RECORD = prepared(
  `INSERT INTO audit_log (tenant_id, person_id, at, action, subject_type, subject_id, teryt, details, request_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** What happened, in the words of the domain. Who, when and in which tenant come from the transaction. */
export interface AuditEntry {
  /** `noun.verb`: `assessment.confirm`. */
  action: string;
  /** What kind of thing was changed: `assessment`, `evidence` … */
  subjectType: string;
  subjectId: string;
  /** TERYT code of the unit concerned, where there is one. */
  unit?: string;
  /** Facts that help a reader later. Never contents of files, passwords or tokens. */
  details?: Record<string, unknown>;
}

/** Writes the audit row in the transaction of the change, and remembers that it did. */
export class AuditRecorder {
  #recorded = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly context: Readonly<{ tenantId: string | null; personId: string | null; now: Date }>,
  ) {}

  /** How many rows this transaction wrote so far. */
  get recorded(): number {
    return this.#recorded;
  }

  async record(entry: AuditEntry): Promise<void> {
    await this.manager.query(RECORD, [
      this.context.tenantId,
      this.context.personId,
      this.context.now,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      entry.unit ?? null,
      JSON.stringify(entry.details ?? {}),
      currentRequestId(),
    ]);
    this.#recorded += 1;
  }

  /** Several rows in one statement, in the order given. */
  async recordMany(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.manager.query(
      `INSERT INTO audit_log (tenant_id, person_id, at, action, subject_type, subject_id, teryt, details, request_id)
       SELECT $1, $2, $3, given.action, given."subjectType", given."subjectId", given.unit,
         coalesce(given.details, '{}'), $5
       FROM ROWS FROM (
         jsonb_to_recordset($4) AS (action text, "subjectType" text, "subjectId" text, unit text, details jsonb)
       ) WITH ORDINALITY AS given (action, "subjectType", "subjectId", unit, details, place)
       ORDER BY given.place`,
      [
        this.context.tenantId,
        this.context.personId,
        this.context.now,
        JSON.stringify(entries),
        currentRequestId(),
      ],
    );
    this.#recorded += entries.length;
  }
}

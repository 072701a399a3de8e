import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { CheckCode } from './check-words.js';

/** How old proof may grow, in months. */
export interface CheckSettings {
  proofMonths: number;
  windows: { kind: string; months: number }[];
}

/** A finding that is fine as it is. */
export interface Acceptance {
  code: CheckCode;
  assessmentId: string;
  note: string;
  /** First day on which it is on the list again. */
  until: string | null;
  fingerprint: string;
}

const DEFAULT_MONTHS = 24;

@Injectable()
export class ChecksRepository {
  async settings(tx: Tx): Promise<CheckSettings> {
    const [row] = await tx.query<{ months: number }>(
      'SELECT check_settings.proof_months AS months FROM check_settings WHERE check_settings.tenant_id = $1',
      [tx.tenantId],
    );
    const windows = await tx.query<{ kind: string; months: number }>(
      `SELECT proof_windows.kind, proof_windows.months FROM proof_windows
       WHERE proof_windows.tenant_id = $1
       ORDER BY proof_windows.kind`,
      [tx.tenantId],
    );
    return { proofMonths: row?.months ?? DEFAULT_MONTHS, windows };
  }

  async saveSettings(tx: Tx, { proofMonths, windows }: CheckSettings): Promise<void> {
    await tx.query(
      `INSERT INTO check_settings (tenant_id, proof_months) VALUES ($1, $2)
       ON CONFLICT (tenant_id) DO UPDATE SET proof_months = excluded.proof_months`,
      [tx.tenantId, proofMonths],
    );
    await tx.query('DELETE FROM proof_windows WHERE proof_windows.tenant_id = $1', [tx.tenantId]);
    await tx.query(
      `INSERT INTO proof_windows (tenant_id, kind, months)
       SELECT $1, given.kind, given.months FROM jsonb_to_recordset($2) AS given (kind text, months smallint)`,
      [tx.tenantId, JSON.stringify(windows)],
    );
  }

  /** A second acceptance of the same finding takes the place of the first. */
  async accept(tx: Tx, { code, assessmentId, note, until, fingerprint }: Acceptance): Promise<void> {
    await tx.query(
      `INSERT INTO check_acceptances (
         tenant_id, check_code, assessment_id, note, until, fingerprint, accepted_at, accepted_by
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (tenant_id, check_code, assessment_id) DO UPDATE SET
         note = excluded.note, until = excluded.until, fingerprint = excluded.fingerprint,
         accepted_at = excluded.accepted_at, accepted_by = excluded.accepted_by`,
      [tx.tenantId, code, assessmentId, note, until, fingerprint, tx.now, tx.actor.person.id],
    );
  }

  /** False when nothing was accepted. */
  async reopen(tx: Tx, code: CheckCode, assessmentId: string): Promise<boolean> {
    const rows = await tx.query<{ assessment_id: string }>(
      `WITH reopened AS (
         DELETE FROM check_acceptances
         WHERE check_acceptances.tenant_id = $1 AND check_acceptances.check_code = $2
           AND check_acceptances.assessment_id = $3
         RETURNING check_acceptances.assessment_id
       )
       SELECT reopened.assessment_id FROM reopened`,
      [tx.tenantId, code, assessmentId],
    );
    return rows.length === 1;
  }
}

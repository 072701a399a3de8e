import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { UnitFacts } from '../units/units.reader.js';

export interface PhaseDeadlineRow {
  id: string;
  number: number;
  title: LocalizedText;
  deadline: string | null;
  exceptions: number;
}

export interface ExceptionRow {
  id: string;
  unit: Pick<UnitFacts, 'teryt' | 'displayName' | 'kind' | 'powiatTeryt'>;
  phase: number;
  item: { code: string; title: LocalizedText } | null;
  deadline: string;
  reason: string;
  agreedAt: Date;
  agreedBy: string | null;
  endedAt: Date | null;
  endedBy: string | null;
}

/** An agreement to be written: about a phase or about an item. */
export interface NewException {
  teryt: string;
  phaseId: string | null;
  itemId: string | null;
  deadline: string;
  reason: string;
}

const EXCEPTIONS = `
  SELECT deadline_exceptions.id,
    jsonb_build_object(
      'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind, 'powiatTeryt', units.powiat_teryt
    ) AS unit,
    phases.number AS phase,
    CASE WHEN items.id IS NOT NULL THEN jsonb_build_object('code', items.code, 'title', items.title) END AS item,
    deadline_exceptions.due_on::text AS deadline, deadline_exceptions.reason,
    deadline_exceptions.agreed_at AS "agreedAt", agreer.name AS "agreedBy",
    deadline_exceptions.ended_at AS "endedAt", ender.name AS "endedBy"
  FROM deadline_exceptions
  JOIN units ON units.teryt = deadline_exceptions.teryt
  LEFT JOIN items ON items.tenant_id = deadline_exceptions.tenant_id AND items.id = deadline_exceptions.item_id
  JOIN phases
    ON phases.tenant_id = deadline_exceptions.tenant_id
    AND phases.id = coalesce(deadline_exceptions.phase_id, items.phase_id)
  LEFT JOIN people AS agreer ON agreer.id = deadline_exceptions.agreed_by
  LEFT JOIN people AS ender ON ender.id = deadline_exceptions.ended_by
  WHERE deadline_exceptions.tenant_id = $1`;

/** Deadlines of phases and what was agreed beside them. */
@Injectable()
export class DeadlinesRepository {
  async phases(tx: Tx, versionId: string): Promise<PhaseDeadlineRow[]> {
    return tx.query<PhaseDeadlineRow>(
      `SELECT phases.id, phases.number, phases.title, phase_deadlines.due_on::text AS deadline,
         (
           SELECT count(DISTINCT deadline_exceptions.teryt)::integer
           FROM deadline_exceptions
           LEFT JOIN items
             ON items.tenant_id = deadline_exceptions.tenant_id AND items.id = deadline_exceptions.item_id
           WHERE deadline_exceptions.tenant_id = phases.tenant_id
             AND coalesce(deadline_exceptions.phase_id, items.phase_id) = phases.id
             AND deadline_exceptions.ended_at IS NULL
         ) AS exceptions
       FROM phases
       LEFT JOIN phase_deadlines
         ON phase_deadlines.tenant_id = phases.tenant_id AND phase_deadlines.phase_id = phases.id
       WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2
       ORDER BY phases.number`,
      [tx.tenantId, versionId],
    );
  }

  /** Null takes it away. */
  async set(tx: Tx, phaseId: string, deadline: string | null): Promise<void> {
    await (deadline === null
      ? tx.query('DELETE FROM phase_deadlines WHERE tenant_id = $1 AND phase_id = $2', [tx.tenantId, phaseId])
      : tx.query(
          `INSERT INTO phase_deadlines (tenant_id, phase_id, due_on) VALUES ($1, $2, $3)
           ON CONFLICT (tenant_id, phase_id) DO UPDATE SET due_on = excluded.due_on`,
          [tx.tenantId, phaseId, deadline],
        ));
  }

  async exceptions(tx: Tx, versionId: string): Promise<ExceptionRow[]> {
    return tx.query<ExceptionRow>(
      `${EXCEPTIONS} AND phases.standard_version_id = $2
       ORDER BY deadline_exceptions.ended_at IS NOT NULL, deadline_exceptions.ended_at DESC,
         deadline_exceptions.agreed_at DESC, deadline_exceptions.id`,
      [tx.tenantId, versionId],
    );
  }

  async exception(tx: Tx, id: string): Promise<ExceptionRow | null> {
    const [row] = await tx.query<ExceptionRow>(`${EXCEPTIONS} AND deadline_exceptions.id = $2`, [
      tx.tenantId,
      id,
    ]);
    return row ?? null;
  }

  async agree(tx: Tx, { teryt, phaseId, itemId, deadline, reason }: NewException): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO deadline_exceptions (tenant_id, teryt, phase_id, item_id, due_on, reason, agreed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       RETURNING id`,
      [tx.tenantId, teryt, phaseId, itemId, deadline, reason, tx.actor.person.id],
    );
    if (!row) throw new Error('The exception was not written');
    return row.id;
  }

  /** False when none holds under this identifier. */
  async end(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query<{ id: string }>(
      `WITH ended AS (
         UPDATE deadline_exceptions SET ended_at = $3, ended_by = $4
         WHERE deadline_exceptions.tenant_id = $1 AND deadline_exceptions.id = $2
           AND deadline_exceptions.ended_at IS NULL
         RETURNING deadline_exceptions.id
       )
       SELECT ended.id FROM ended`,
      [tx.tenantId, id, tx.now, tx.actor.person.id],
    );
    return rows.length === 1;
  }
}

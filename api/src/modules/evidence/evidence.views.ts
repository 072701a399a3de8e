import { fold } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { EvidenceLinkRow, EvidenceView, UnitRow } from './evidence-view.js';

/** Where a page begins: instant in UTC with microseconds, then id. */
export interface EvidencePosition {
  uploadedAt: string;
  id: string;
}

export interface EvidenceFilter {
  /** TERYT code. */
  unit: string | null;
  /** Part of a title or a file name. */
  search: string | null;
  after: EvidencePosition | null;
  limit: number;
}

type EvidenceRow = Omit<EvidenceView, 'unit' | 'links'> & UnitRow & { unitKind: UnitRow['kind'] };

/** Lower case without Polish diacritics, the SQL twin of `fold`; other scripts stay as they are. */
const folded = (column: string): string => `translate(lower(${column}), 'ąćęłńóśźż', 'acelnoszz')`;

/**
 * An assessment in the actor's place rests on the proof: a powiat's contract proves items of its gminas too, and
 * whoever answers for an assessment may open all that proves it.
 */
const RESTS_ON_IT = `EXISTS (
           SELECT FROM assessment_evidence
           JOIN assessments
             ON assessments.tenant_id = assessment_evidence.tenant_id AND assessments.id = assessment_evidence.assessment_id
           WHERE assessment_evidence.tenant_id = evidence.tenant_id
             AND assessment_evidence.evidence_id = evidence.id
             AND assessments.teryt = ANY ($2)
         )`;

/** Reads proofs for screens. Two statements whatever the number of proofs. */
@Injectable()
export class EvidenceViews {
  /** Newest first: proofs of the actor's place, and those that its assessments rest on. */
  async list(tx: Tx, { unit, search, after, limit }: EvidenceFilter): Promise<EvidenceView[]> {
    return this.select(
      tx,
      `($4::text IS NULL OR evidence.teryt = $4)
       AND ($5::text IS NULL OR strpos(${folded('evidence.title')}, $5) > 0 OR strpos(${folded('revision.file_name')}, $5) > 0)
       AND ($6::timestamptz IS NULL OR (evidence.created_at, evidence.id) < ($6::timestamptz, $7::uuid))
       ORDER BY evidence.created_at DESC, evidence.id DESC
       LIMIT $8`,
      [unit, search === null ? null : fold(search), after?.uploadedAt ?? null, after?.id ?? null, limit],
    );
  }

  /** Null when it is not there, or neither its unit nor an assessment that rests on it lies in the actor's place. */
  async one(tx: Tx, id: string): Promise<EvidenceView | null> {
    const [view] = await this.select(tx, 'evidence.id = $4', [id]);
    return view ?? null;
  }

  private async select(tx: Tx, condition: string, params: readonly unknown[]): Promise<EvidenceView[]> {
    const rows = await tx.query<EvidenceRow>(
      `SELECT evidence.id, evidence.kind, evidence.title, evidence.note,
         evidence.effective_from::text AS "effectiveFrom", evidence.effective_until::text AS "effectiveUntil",
         (
           coalesce(evidence.effective_from <= $3::date, true) AND coalesce($3::date < evidence.effective_until, true)
         ) AS "inForce",
         revision.file_name AS "fileName", stored_files.media_type AS "mediaType",
         stored_files.byte_size::double precision AS "byteSize", stored_files.sha256,
         evidence.created_at AS "uploadedAt",
         to_char(evidence.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "uploadedAtExact", people.name AS "uploadedBy",
         units.teryt, units.display_name AS "displayName", units.kind AS "unitKind", units.powiat_teryt AS "powiatTeryt"
       FROM evidence
       JOIN units ON units.teryt = evidence.teryt
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.sha256, evidence_revisions.file_name
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       JOIN stored_files ON stored_files.tenant_id = evidence.tenant_id AND stored_files.sha256 = revision.sha256
       LEFT JOIN people ON people.id = evidence.created_by
       WHERE evidence.tenant_id = $1
         AND ($2::text[] IS NULL OR evidence.teryt = ANY ($2) OR ${RESTS_ON_IT})
         AND ${condition}`,
      [tx.tenantId, terytsOf(tx.actor.reach('evidence.read')), tx.today, ...params],
    );
    const links = await this.linksOf(
      tx,
      rows.map((row) => row.id),
    );
    return rows.map(({ teryt, displayName, unitKind, powiatTeryt, ...row }) => ({
      ...row,
      unit: { teryt, displayName, kind: unitKind, powiatTeryt },
      links: links.get(row.id) ?? [],
    }));
  }

  /** Assessments in the actor's place that rest on these proofs, by proof. */
  private async linksOf(tx: Tx, evidenceIds: readonly string[]): Promise<Map<string, EvidenceLinkRow[]>> {
    const rows = await tx.query<UnitRow & { evidenceId: string; assessmentId: string; item: string }>(
      `SELECT assessment_evidence.evidence_id AS "evidenceId", assessments.id AS "assessmentId", items.code AS item,
         units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       FROM assessment_evidence
       JOIN assessments
         ON assessments.tenant_id = assessment_evidence.tenant_id AND assessments.id = assessment_evidence.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE assessment_evidence.tenant_id = $1
         AND assessment_evidence.evidence_id = ANY ($2::uuid[])
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
       ORDER BY units.teryt, items.position`,
      [tx.tenantId, evidenceIds, terytsOf(tx.actor.scope)],
    );
    const byEvidence = new Map<string, EvidenceLinkRow[]>();
    for (const { evidenceId, assessmentId, item, ...unit } of rows) {
      byEvidence.set(evidenceId, [...(byEvidence.get(evidenceId) ?? []), { assessmentId, item, unit }]);
    }
    return byEvidence;
  }
}

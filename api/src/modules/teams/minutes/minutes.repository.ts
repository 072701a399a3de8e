import type { LocalizedText, ReviewState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

export interface TargetRow {
  assessmentId: string;
  item: string;
  title: LocalizedText;
  review: ReviewState;
  linked: boolean;
  expected: boolean;
  suggested: boolean;
}

/** The proof that minutes became. */
export interface MinutesProof {
  evidenceId: string;
  minutesVersion: number;
}

/** Minutes as proof. */
@Injectable()
export class MinutesRepository {
  async targets(tx: Tx, versionId: string, teryt: string, meetingId: string): Promise<TargetRow[]> {
    return tx.query<TargetRow>(
      `SELECT assessments.id AS "assessmentId", items.code AS item, items.title, assessments.review,
         'minutes' = ANY (items.evidence_kinds) AS expected,
         items.code IN ('GOV-01', 'GOV-05') AS suggested,
         EXISTS (
           SELECT FROM meeting_evidence
           JOIN evidence_uses
             ON evidence_uses.tenant_id = meeting_evidence.tenant_id
               AND evidence_uses.evidence_id = meeting_evidence.evidence_id
           WHERE meeting_evidence.tenant_id = $1
             AND meeting_evidence.meeting_id = $4
             AND evidence_uses.assessment_id = assessments.id
         ) AS linked
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = $2 AND assessments.teryt = $3
       ORDER BY items.position`,
      [tx.tenantId, versionId, teryt, meetingId],
    );
  }

  /** The kind of proof that minutes are: `minutes` where the standard knows it, else what is nearest. */
  async kindOfMinutes(tx: Tx, versionId: string): Promise<string> {
    const [kind] = await tx.query<{ code: string }>(
      `SELECT kinds.kind ->> 'code' AS code
       FROM standard_versions
       CROSS JOIN LATERAL jsonb_array_elements(standard_versions.evidence_kinds) WITH ORDINALITY AS kinds (kind, place)
       WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2
       ORDER BY kinds.kind ->> 'code' = 'minutes' DESC, kinds.kind ->> 'code' = 'report' DESC, kinds.place
       LIMIT 1`,
      [tx.tenantId, versionId],
    );
    return kind?.code ?? 'minutes';
  }

  async proof(tx: Tx, meetingId: string): Promise<MinutesProof | null> {
    const [proof] = await tx.query<MinutesProof>(
      `SELECT meeting_evidence.evidence_id AS "evidenceId", meeting_evidence.minutes_version AS "minutesVersion"
       FROM meeting_evidence
       WHERE meeting_evidence.tenant_id = $1 AND meeting_evidence.meeting_id = $2`,
      [tx.tenantId, meetingId],
    );
    return proof ?? null;
  }

  async keepProof(tx: Tx, meetingId: string, { evidenceId, minutesVersion }: MinutesProof): Promise<void> {
    await tx.query(
      `INSERT INTO meeting_evidence (tenant_id, meeting_id, evidence_id, minutes_version)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, meeting_id) DO UPDATE
         SET minutes_version = excluded.minutes_version, made_at = miara_now()`,
      [tx.tenantId, meetingId, evidenceId, minutesVersion],
    );
  }
}

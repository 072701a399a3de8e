import type { EndorsementStep } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import type { LockedAssessment } from '../assessments.repository.js';

/** Opinions of powiats' teams as they are stored: a row that never changes, about one version of a submission. */
@Injectable()
export class EndorsementsRepository {
  /** Where a submission stands before the coordinator decides; null where no opinions are asked for. */
  async stepOf(tx: Tx, id: string): Promise<EndorsementStep | null> {
    const [row] = await tx.query<{ step: EndorsementStep | null }>(
      `SELECT endorsement_step(assessments) AS step
       FROM assessments
       WHERE assessments.tenant_id = $1 AND assessments.id = $2`,
      [tx.tenantId, id],
    );
    return row?.step ?? null;
  }

  /** Those of several submissions about which the actor gave the opinion. */
  async ownAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT assessments.id
       FROM assessments
       JOIN endorsements
         ON endorsements.tenant_id = assessments.tenant_id AND endorsements.assessment_id = assessments.id
         AND endorsements.assessment_version = assessments.version
       WHERE assessments.tenant_id = $1 AND assessments.id = ANY ($2::uuid[]) AND endorsements.endorser = $3`,
      [tx.tenantId, ids, tx.actor.person.id],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async insert(tx: Tx, { id, contentHash, version }: LockedAssessment, note: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO endorsements (
         tenant_id, assessment_id, endorser, note, content_hash, assessment_version, endorsed_at
       )
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.tenantId, id, tx.actor.person.id, note, contentHash, version, tx.now],
    );
  }
}

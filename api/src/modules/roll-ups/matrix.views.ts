import type { Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** Since when an assessment waits for the coordinator. */
export interface WaitingRow {
  id: string;
  /** Day on which it was submitted. */
  waitingSince: string;
}

/** How long the proofs of an assessment last. */
export interface ProofEndRow {
  id: string;
  proofs: number;
  /** First day on which one of them is no longer in force; null when none has an end. */
  proofEndsOn: string | null;
}

/** Where a unit's item stood on an earlier day. */
export interface EarlierRow {
  teryt: string;
  /** Code of the item in the version that is asked about now. */
  item: string;
  standing: Standing;
}

/** What the modes of the matrix need beside the standings; one statement each. */
@Injectable()
export class MatrixViews {
  async waiting(tx: Tx, versionId: string, teryts: readonly string[]): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `SELECT assessments.id, (assessments.submitted_at AT TIME ZONE 'Europe/Warsaw')::date::text AS "waitingSince"
       FROM assessments
       WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = $2 AND assessments.teryt = ANY ($3)
         AND assessments.review = 'submitted'`,
      [tx.tenantId, versionId, teryts],
    );
  }

  async proofEnds(tx: Tx, versionId: string, teryts: readonly string[]): Promise<ProofEndRow[]> {
    return tx.query<ProofEndRow>(
      `SELECT assessments.id, assessments.proof_count::integer AS proofs,
              assessments.proof_ends_on::text AS "proofEndsOn"
       FROM assessments
       WHERE assessments.tenant_id = $1 AND assessments.standard_version_id = $2 AND assessments.teryt = ANY ($3)`,
      [tx.tenantId, versionId, teryts],
    );
  }

  /**
   * Standings at the end of an earlier day, under the version of that day, of units that were members then. Items of
   * another version are found by their key, which survives versions; what was not there, or is not among the keys, has
   * no row.
   *
   * @param keys of the items that may be compared; null for all
   */
  async earlier(
    tx: Tx,
    versions: { now: string; then: string },
    teryts: readonly string[],
    day: string,
    keys: readonly string[] | null,
  ): Promise<EarlierRow[]> {
    return tx.query<EarlierRow>(
      `SELECT standings.teryt, present.code AS item, standings.standing
       FROM standings_on($2, $5::date) AS standings
       JOIN members_on($5::date) AS members ON members.teryt = standings.teryt
       JOIN items AS former ON former.tenant_id = $1 AND former.id = standings.item_id
       JOIN items AS present
         ON present.tenant_id = $1 AND present.standard_version_id = $3 AND present.key = former.key
       WHERE standings.teryt = ANY ($4) AND ($6::text[] IS NULL OR present.key = ANY ($6))`,
      [tx.tenantId, versions.then, versions.now, teryts, day, keys],
    );
  }
}

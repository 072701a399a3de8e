import { fold, type EvidenceForce, type ReleaseState } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type {
  EvidenceLinkRow,
  EvidenceRevisionView,
  EvidenceView,
  LinkStateView,
  UnitRow,
} from './evidence-view.js';

/** Where a page begins: instant in UTC with microseconds, then id. */
export interface EvidencePosition {
  uploadedAt: string;
  id: string;
}

export interface EvidenceFilter {
  /** TERYT code. */
  unit: string | null;
  /** How they stand today; null = all. */
  force: EvidenceForce | null;
  /** Days within which a proof is `ending`. */
  within: number;
  /** Part of a title, a file name or an address. */
  search: string | null;
  after: EvidencePosition | null;
  limit: number;
}

type LinkColumns = { [K in keyof Omit<LinkStateView, 'result'>]: LinkStateView[K] | null } & {
  linkResult: LinkStateView['result'] | null;
};
type EvidenceRow = Omit<EvidenceView, 'unit' | 'links' | 'link' | 'release'> &
  LinkColumns &
  UnitRow & {
    unitKind: UnitRow['kind'];
    releaseId: string | null;
    releaseState: ReleaseState | null;
    releaseSince: Date | null;
  };

/** Lower case without Polish diacritics, the SQL twin of `fold`; other scripts stay as they are. */
const folded = (column: string): string => `translate(lower(${column}), 'ąćęłńóśźż', 'acelnoszz')`;

/**
 * An assessment in the actor's place rests on the proof: a powiat's contract proves items of its gminas too, and
 * whoever answers for an assessment may open all that proves it.
 */
const RESTS_ON_IT = `EXISTS (
           SELECT FROM evidence_uses
           JOIN assessments
             ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
           WHERE evidence_uses.tenant_id = evidence.tenant_id
             AND evidence_uses.evidence_id = evidence.id
             AND assessments.teryt = ANY ($2)
         )`;

/** How a proof stands on the day $3; the words are those of the vocabulary. */
const FORCE = `CASE
           WHEN evidence.withdrawn_at IS NOT NULL THEN 'withdrawn'
           WHEN evidence.effective_until <= $3::date THEN 'ended'
           WHEN evidence.effective_from > $3::date THEN 'ahead'
           WHEN evidence.effective_until <= $3::date + $10::integer THEN 'ending'
           ELSE 'in_force'
         END`;

/** Reads proofs for screens. Two statements whatever the number of proofs. */
@Injectable()
export class EvidenceViews {
  /** Newest first: proofs of the actor's place, and those that its assessments rest on. */
  async list(tx: Tx, { unit, force, within, search, after, limit }: EvidenceFilter): Promise<EvidenceView[]> {
    return this.select(
      tx,
      `($4::text IS NULL OR evidence.teryt = $4)
       AND ($5::text IS NULL OR strpos(${folded('evidence.title')}, $5) > 0 
         OR strpos(${folded('coalesce(revision.file_name, revision.url)')}, $5) > 0)
       AND ($9::text IS NULL OR ${FORCE} = $9 OR ($9 = 'in_force' AND ${FORCE} = 'ending'))
       AND ($6::timestamptz IS NULL OR (evidence.created_at, evidence.id) < ($6::timestamptz, $7::uuid))
       ORDER BY evidence.created_at DESC, evidence.id DESC
       LIMIT $8`,
      [
        unit,
        search === null ? null : fold(search),
        after?.uploadedAt ?? null,
        after?.id ?? null,
        limit,
        force,
        within,
      ],
    );
  }

  /** Null when it is not there, or neither its unit nor an assessment that rests on it lies in the actor's place. */
  async one(tx: Tx, id: string): Promise<EvidenceView | null> {
    const [view] = await this.select(tx, 'evidence.id = $4', [id]);
    return view ?? null;
  }

  private async select(tx: Tx, condition: string, params: readonly unknown[]): Promise<EvidenceView[]> {
    const rows = await tx.query<EvidenceRow>(
      `SELECT evidence.id, evidence.form, evidence.version, evidence.kind, evidence.title, evidence.note,
         evidence.effective_from::text AS "effectiveFrom", evidence.effective_until::text AS "effectiveUntil",
         (
           evidence.withdrawn_at IS NULL AND coalesce(evidence.effective_from <= $3::date, true) AND coalesce($3::date < evidence.effective_until, true)
         ) AS "inForce",
         revision.number AS revision, revision.file_name AS "fileName", revision.url, revision.body AS statement,
         revision.sha256, stored_files.media_type AS "mediaType", stored_files.scan,
         stored_files.scan_signature AS "scanSignature", coalesce(revision.created_by = miara_person(), false) AS "isOwn",
         coalesce(stored_files.byte_size, octet_length(coalesce(revision.url, revision.body)))::double precision AS "byteSize",
         evidence.withdrawn_at AS "withdrawnAt", withdrawer.name AS "withdrawnBy",
         evidence.withdraw_reason AS "withdrawReason",
         evidence.content_removed_on::text AS "contentRemovedOn",
         link_checks.result AS "linkResult", link_checks.http_status AS "httpStatus",
         link_checks.final_url AS "finalUrl", link_checks.checked_at AS "checkedAt", link_checks.since,
         link_checks.copy_tried_at AS "copyTriedAt", link_checks.copy_problem AS "copyProblem",
         evidence.created_at AS "uploadedAt",
         (
           SELECT jsonb_build_object(
             'id', actions.id, 'title', actions.title, 'changedSince', actions.version > revision.action_version,
             'withdrawn', actions.withdrawn_at IS NOT NULL
           )
           FROM actions
           WHERE actions.tenant_id = evidence.tenant_id AND actions.id = evidence.action_id
         ) AS action,
         release.id AS "releaseId", release.state AS "releaseState", release.since AS "releaseSince",
         to_char(evidence.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "uploadedAtExact", people.name AS "uploadedBy",
         units.teryt, units.display_name AS "displayName", units.kind AS "unitKind", units.powiat_teryt AS "powiatTeryt"
       FROM evidence
       JOIN units ON units.teryt = evidence.teryt
       CROSS JOIN LATERAL (
         SELECT evidence_revisions.number, evidence_revisions.sha256, evidence_revisions.file_sha256,
           evidence_revisions.file_name, evidence_revisions.url, evidence_revisions.body, evidence_revisions.created_by,
           evidence_revisions.action_version
         FROM evidence_revisions
         WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
         ORDER BY evidence_revisions.number DESC
         LIMIT 1
       ) AS revision
       LEFT JOIN stored_files
         ON stored_files.tenant_id = evidence.tenant_id AND stored_files.sha256 = revision.file_sha256
       LEFT JOIN link_checks
         ON link_checks.tenant_id = evidence.tenant_id
         AND link_checks.evidence_id = evidence.id
         AND link_checks.url = revision.url
       LEFT JOIN LATERAL (
         SELECT proof_releases.id, proof_releases.state,
           coalesce(proof_releases.decided_at, proof_releases.proposed_at, proof_releases.created_at) AS since
         FROM proof_releases
         WHERE proof_releases.tenant_id = evidence.tenant_id
           AND proof_releases.evidence_id = evidence.id
           AND proof_releases.state IN ('released', 'proposed', 'draft')
         ORDER BY array_position(ARRAY['released', 'proposed', 'draft'], proof_releases.state), since DESC
         LIMIT 1
       ) AS release ON true
       LEFT JOIN people ON people.id = evidence.created_by
       LEFT JOIN people AS withdrawer ON withdrawer.id = evidence.withdrawn_by
       WHERE evidence.tenant_id = $1
         AND ($2::text[] IS NULL OR evidence.teryt = ANY ($2) OR ${RESTS_ON_IT})
         AND ${condition}`,
      [tx.tenantId, terytsOf(tx.actor.reach('evidence.read')), tx.today, ...params],
    );
    const links = await this.linksOf(
      tx,
      rows.map((row) => row.id),
    );
    return rows.map(
      ({ teryt, displayName, unitKind, powiatTeryt, releaseId, releaseState, releaseSince, ...columns }) => ({
        ...withLinkState(columns),
        unit: { teryt, displayName, kind: unitKind, powiatTeryt },
        release:
          releaseId && releaseState && releaseSince
            ? { id: releaseId, state: releaseState, since: releaseSince }
            : null,
        links: links.get(columns.id) ?? [],
      }),
    );
  }

  /** Contents of a proof, the one in use first. That the proof is the actor's to see is the caller's to check. */
  async revisions(tx: Tx, evidenceId: string): Promise<EvidenceRevisionView[]> {
    return tx.query<EvidenceRevisionView>(
      `SELECT evidence_revisions.number, evidence_revisions.file_name AS "fileName",
         stored_files.media_type AS "mediaType", stored_files.scan,
         stored_files.scan_signature AS "scanSignature",
         coalesce(evidence_revisions.created_by = miara_person(), false) AS "isOwn",
         evidence_revisions.url, evidence_revisions.body AS statement,
         evidence_revisions.sha256, evidence_revisions.note, evidence_revisions.created_at AS "createdAt",
         coalesce(
           stored_files.byte_size, octet_length(coalesce(evidence_revisions.url, evidence_revisions.body))
         )::double precision AS "byteSize",
         people.name AS "createdBy", evidence.content_removed_on IS NOT NULL AS "isRemoved"
       FROM evidence_revisions
       JOIN evidence
         ON evidence.tenant_id = evidence_revisions.tenant_id AND evidence.id = evidence_revisions.evidence_id
       LEFT JOIN stored_files
         ON stored_files.tenant_id = evidence_revisions.tenant_id
         AND stored_files.sha256 = evidence_revisions.file_sha256
       LEFT JOIN people ON people.id = evidence_revisions.created_by
       WHERE evidence_revisions.tenant_id = $1 AND evidence_revisions.evidence_id = $2
       ORDER BY evidence_revisions.number DESC`,
      [tx.tenantId, evidenceId],
    );
  }

  /** Assessments in the actor's place that rest on these proofs, by proof; of withdrawn ones, those that did. */
  private async linksOf(tx: Tx, evidenceIds: readonly string[]): Promise<Map<string, EvidenceLinkRow[]>> {
    const rows = await tx.query<Omit<EvidenceLinkRow, 'unit'> & UnitRow & { evidenceId: string }>(
      `SELECT evidence_uses.evidence_id AS "evidenceId", assessments.id AS "assessmentId", items.code AS item,
         assessments.review, assessments.standing,
         units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       FROM evidence_uses
       JOIN assessments
         ON assessments.tenant_id = evidence_uses.tenant_id AND assessments.id = evidence_uses.assessment_id
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE evidence_uses.tenant_id = $1
         AND evidence_uses.evidence_id = ANY ($2::uuid[])
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
         AND NOT EXISTS (
           SELECT FROM evidence_uses AS later_use
           JOIN assessments AS later ON later.tenant_id = later_use.tenant_id AND later.id = later_use.assessment_id
           WHERE later_use.tenant_id = evidence_uses.tenant_id AND later_use.evidence_id = evidence_uses.evidence_id
             AND later.former_id = assessments.id
         )
       ORDER BY units.teryt, items.position`,
      [tx.tenantId, evidenceIds, terytsOf(tx.actor.scope)],
    );
    const byEvidence = new Map<string, EvidenceLinkRow[]>();
    for (const { evidenceId, assessmentId, item, review, standing, ...unit } of rows) {
      const link = { assessmentId, item, review, standing, unit };
      byEvidence.set(evidenceId, [...(byEvidence.get(evidenceId) ?? []), link]);
    }
    return byEvidence;
  }
}

/** The columns of the last look at a page become one thing, or none. */
function withLinkState<Row extends LinkColumns>({
  linkResult,
  httpStatus,
  finalUrl,
  checkedAt,
  since,
  copyTriedAt,
  copyProblem,
  ...row
}: Row): Omit<Row, keyof LinkColumns> & { link: LinkStateView | null } {
  const isLooked = linkResult !== null && checkedAt !== null && since !== null;
  return {
    ...row,
    link: isLooked
      ? { result: linkResult, httpStatus, finalUrl, checkedAt, since, copyTriedAt, copyProblem }
      : null,
  };
}

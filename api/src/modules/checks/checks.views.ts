import type { DeclarationState, LocalizedText, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { PageRequest } from '../../platform/http/page-query.js';
import { terytsOf } from '../units/units.reader.js';
import type { CheckCode, FindingState } from './check-words.js';

/** What the findings of a check carry, as `check_findings` writes it. */
export interface FindingDetails {
  datedOn?: string;
  months?: number;
  value?: number;
  target?: number;
  direction?: string;
  unit?: string;
  reason?: string | null;
  dueOn?: string;
  isException?: boolean;
  others?: { unit: LocalizedText; item: string; state: DeclarationState }[];
}

export interface FindingRow {
  assessmentId: string;
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  item: string;
  title: LocalizedText;
  position: number;
  details: FindingDetails;
  note: string | null;
  until: string | null;
  acceptedBy: string | null;
  acceptedAt: Date | null;
}

export interface CheckCount {
  code: CheckCode;
  open: number;
  accepted: number;
}

export interface FindingFilter {
  code: CheckCode;
  state: FindingState;
  /** TERYT code. */
  unit: string | null;
}

/** An acceptance holds as long as it finds what it accepted, and not beyond its day. $1 tenant, $2 version, $3 place, $4 today. */
const FOUND = `
  FROM check_findings
  JOIN assessments
    ON assessments.tenant_id = check_findings.tenant_id AND assessments.id = check_findings.assessment_id
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN members_on($4::date) AS members ON members.teryt = assessments.teryt
  JOIN units ON units.teryt = assessments.teryt
  LEFT JOIN check_acceptances AS accepted
    ON accepted.tenant_id = check_findings.tenant_id AND accepted.check_code = check_findings.check_code
    AND accepted.assessment_id = check_findings.assessment_id
    AND accepted.fingerprint = check_findings.fingerprint
    AND (accepted.until IS NULL OR $4::date < accepted.until)
  WHERE check_findings.tenant_id = $1
    AND assessments.standard_version_id = $2
    AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`;

/** Reads what the checks find. */
@Injectable()
export class ChecksViews {
  /** Checks that find something; one that finds nothing is not among them. */
  async counts(tx: Tx, versionId: string): Promise<CheckCount[]> {
    return tx.query<CheckCount>(
      `SELECT check_findings.check_code AS code,
         count(*) FILTER (WHERE accepted.assessment_id IS NULL)::integer AS open,
         count(*) FILTER (WHERE accepted.assessment_id IS NOT NULL)::integer AS accepted
       ${FOUND}
       GROUP BY check_findings.check_code`,
      [tx.tenantId, versionId, terytsOf(tx.actor.scope), tx.today],
    );
  }

  /** One page and one row more, by unit and item. */
  async findings(
    tx: Tx,
    versionId: string,
    filter: FindingFilter,
    { size, after }: PageRequest,
  ): Promise<FindingRow[]> {
    const [teryt, position] = after ?? [null, null];
    return tx.query<FindingRow>(
      `SELECT check_findings.assessment_id AS "assessmentId", units.teryt, units.display_name AS "displayName",
         units.kind, units.powiat_teryt AS "powiatTeryt", items.code AS item, items.title, items.position,
         check_findings.details, accepted.note, accepted.until::text AS until, accepter.name AS "acceptedBy",
         accepted.accepted_at AS "acceptedAt"
       ${FOUND.replace(
         'WHERE check_findings.tenant_id',
         `LEFT JOIN people AS accepter ON accepter.id = accepted.accepted_by
          WHERE check_findings.tenant_id`,
       )}
         AND check_findings.check_code = $5
         AND (accepted.assessment_id IS NOT NULL) = ($6 = 'accepted')
         AND ($7::text IS NULL OR assessments.teryt = $7)
         AND ($8::text IS NULL OR (units.teryt, items.position) > ($8, $9::integer))
       ORDER BY units.teryt, items.position
       LIMIT $10`,
      [...this.params(tx, versionId, filter), teryt, position, size + 1],
    );
  }

  async total(tx: Tx, versionId: string, filter: FindingFilter): Promise<number> {
    const [row] = await tx.query<{ total: number }>(
      `SELECT count(*)::integer AS total
       ${FOUND}
         AND check_findings.check_code = $5
         AND (accepted.assessment_id IS NOT NULL) = ($6 = 'accepted')
         AND ($7::text IS NULL OR assessments.teryt = $7)`,
      this.params(tx, versionId, filter),
    );
    return row?.total ?? 0;
  }

  /** The fingerprint and the unit of a finding; null when the check does not point at the assessment. */
  async finding(
    tx: Tx,
    versionId: string,
    code: CheckCode,
    assessmentId: string,
  ): Promise<{ fingerprint: string; teryt: string; item: string } | null> {
    const [row] = await tx.query<{ fingerprint: string; teryt: string; item: string }>(
      `SELECT check_findings.fingerprint, assessments.teryt, items.code AS item
       ${FOUND}
         AND check_findings.check_code = $5
         AND check_findings.assessment_id = $6`,
      [tx.tenantId, versionId, terytsOf(tx.actor.scope), tx.today, code, assessmentId],
    );
    return row ?? null;
  }

  async itemsWithTarget(tx: Tx, versionId: string): Promise<number> {
    const [row] = await tx.query<{ items: number }>(
      `SELECT count(*)::integer AS items FROM items
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2
         AND jsonb_typeof(items.indicator -> 'target') = 'number'`,
      [tx.tenantId, versionId],
    );
    return row?.items ?? 0;
  }

  private params(tx: Tx, versionId: string, { code, state, unit }: FindingFilter): unknown[] {
    return [tx.tenantId, versionId, terytsOf(tx.actor.scope), tx.today, code, state, unit];
  }
}

import type { LocalizedText, VersionStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { ItemRow, VersionTexts } from './standards.views.js';

/** A version in the list, drafts among them. */
export interface ListedVersion {
  id: string;
  code: string;
  title: LocalizedText;
  number: string;
  status: VersionStatus;
  publishedOn: string | null;
  retiredOn: string | null;
  basedOn: string | null;
  items: number;
}

/** A version with the one before it. */
export type KnownVersion = VersionTexts & {
  standardId: string;
  formerId: string | null;
  formerNumber: string | null;
  /** Counts the changes of a draft's number, areas and phases. */
  edition: number;
};

/** An item of a version, also of a draft. */
export type VersionItemRow = ItemRow & { id: string; version: number; continues: boolean };

/** What publishing would do, in numbers. */
export interface ForecastRow {
  units: number;
  dutiesBefore: number;
  dutiesAfter: number;
  carried: number;
  confirmedCarried: number;
  restarted: number;
  opened: number;
  closed: number;
  confirmedEnding: number;
  submittedReturning: number;
  requestsCancelled: number;
}

/** Reads of versions with what lies between them. */
@Injectable()
export class VersionsViews {
  /** Drafts first, then the newest first. */
  async all(tx: Tx, withDrafts: boolean): Promise<ListedVersion[]> {
    return tx.query<ListedVersion>(
      `SELECT standard_versions.id, standards.code, standards.title, standard_versions.number, standard_versions.status,
              standard_versions.published_on::text AS "publishedOn", standard_versions.retired_on::text AS "retiredOn",
              former.number AS "basedOn", count(items.id)::integer AS items
       FROM standard_versions
       JOIN standards
         ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
       LEFT JOIN standard_versions AS former
         ON former.tenant_id = standard_versions.tenant_id AND former.id = standard_versions.based_on
       LEFT JOIN items
         ON items.tenant_id = standard_versions.tenant_id AND items.standard_version_id = standard_versions.id
       WHERE standard_versions.tenant_id = $1 AND ($2::boolean OR standard_versions.status <> 'draft')
       GROUP BY standard_versions.tenant_id, standard_versions.id, standards.code, standards.title, former.number
       ORDER BY standard_versions.published_on DESC NULLS FIRST, standards.code`,
      [tx.tenantId, withDrafts],
    );
  }

  /** Null when there is none, or when it is a draft and those are not to be seen. */
  async one(tx: Tx, id: string, withDrafts: boolean): Promise<KnownVersion | null> {
    const [version] = await tx.query<KnownVersion>(
      `SELECT standard_versions.id, standards.code, standards.title, standard_versions.number, standard_versions.status,
              standard_versions.published_on::text AS "publishedOn", standard_versions.disclaimer,
              standard_versions.evidence_kinds AS "evidenceKinds", standard_versions.standard_id AS "standardId",
              former.id AS "formerId", former.number AS "formerNumber",
              standard_versions.edition
       FROM standard_versions
       JOIN standards
         ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
       LEFT JOIN standard_versions AS former
         ON former.tenant_id = standard_versions.tenant_id AND former.id = standard_versions.based_on
       WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $2
         AND ($3::boolean OR standard_versions.status <> 'draft')`,
      [tx.tenantId, id, withDrafts],
    );
    return version ?? null;
  }

  async items(tx: Tx, versionId: string): Promise<VersionItemRow[]> {
    return tx.query<VersionItemRow>(
      `SELECT items.id, items.version, items.continues, items.code, items.key, areas.code AS area,
              phases.number AS phase, items.duty, items.weight, items.title, items.guidance,
              items.evidence_kinds AS "evidenceKinds", items.responsible, items.indicator
       FROM items
       JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
       JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
       WHERE items.tenant_id = $1 AND items.standard_version_id = $2
       ORDER BY areas.position, items.position, items.code`,
      [tx.tenantId, versionId],
    );
  }

  /** Whole numbers over the members of today, put against each other by unit and key. One statement. */
  async forecast(tx: Tx, draftId: string, formerId: string | null): Promise<ForecastRow> {
    const [row] = await tx.query<ForecastRow>(
      `WITH members AS (SELECT members.teryt FROM members_on($4::date) AS members),
       before AS (
         SELECT assessments.teryt, items.key, assessments.standing, assessments.review,
                (SELECT count(*) FROM evidence_requests
                 WHERE evidence_requests.tenant_id = assessments.tenant_id
                   AND evidence_requests.assessment_id = assessments.id
                   AND evidence_requests.status IN ('open', 'answered', 'sent_back')) AS requests
         FROM members
         JOIN assessments ON assessments.tenant_id = $1 AND assessments.teryt = members.teryt
           AND assessments.standard_version_id = $3
         JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       ), after AS (
         SELECT members.teryt, items.key, items.continues
         FROM members
         JOIN units ON units.teryt = members.teryt
         JOIN items ON items.tenant_id = $1 AND items.standard_version_id = $2
         WHERE is_duty_of(items.duty, units.kind)
       ), pairs AS (
         SELECT before.teryt IS NOT NULL AS had, after.teryt IS NOT NULL AS has, coalesce(after.continues, false) AS goes_on,
                before.standing, before.review, coalesce(before.requests, 0) AS requests
         FROM before FULL JOIN after USING (teryt, key)
       )
       SELECT (SELECT count(*)::integer FROM members) AS units,
              (count(*) FILTER (WHERE had))::integer AS "dutiesBefore",
              (count(*) FILTER (WHERE has))::integer AS "dutiesAfter",
              (count(*) FILTER (WHERE had AND has AND goes_on))::integer AS carried,
              (count(*) FILTER (WHERE had AND has AND goes_on AND standing = 'confirmed'))::integer AS "confirmedCarried",
              (count(*) FILTER (WHERE had AND has AND NOT goes_on))::integer AS restarted,
              (count(*) FILTER (WHERE NOT had))::integer AS opened,
              (count(*) FILTER (WHERE NOT has))::integer AS closed,
              (count(*) FILTER (WHERE had AND NOT (has AND goes_on) AND standing = 'confirmed'))::integer
                AS "confirmedEnding",
              (count(*) FILTER (WHERE had AND NOT (has AND goes_on) AND review = 'submitted'))::integer
                AS "submittedReturning",
              coalesce(sum(requests) FILTER (WHERE had AND NOT (has AND goes_on)), 0)::integer AS "requestsCancelled"
       FROM pairs`,
      [tx.tenantId, draftId, formerId, tx.today],
    );
    if (!row) throw new Error('A statement of counts gives one row');
    return row;
  }
}

import { STANDINGS } from '@miara/shared';
import type { Duty, LocalizedText, Standing, StandingWeights, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';
import { CORRECTION_COLUMNS, CORRECTION_OF } from './correction-columns.js';
import { WITHDRAWAL_COLUMNS, WITHDRAWAL_OF } from './withdrawal-columns.js';
import { toCounterRow, type CounterRow, type FlatCounterRow } from '../roll-ups/coverage.reader.js';

/** What reading published rows needs; the public role and the running product both have it. */
export type PublishedTx = Pick<PublicTx, 'tenantId' | 'query'>;

/** A tenant as anybody may know it. */
export interface PublicTenant {
  id: string;
  slug: string;
  name: LocalizedText;
  shortName: string;
  dataNote: LocalizedText | null;
}

/** A publication without its figures. */
export interface PublishedSet {
  id: string;
  number: number;
  asOf: string;
  publishedAt: Date;
  note: string | null;
  contentHash: string;
  /** "SMI 1.0" */
  standardVersion: string;
  /** Number of the earlier publication that it corrects. */
  corrects: number | null;
  /** Number of the newest publication that corrects it. */
  correctedBy: number | null;
  /** Since when and why it does not hold any more; null while it holds. */
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

/** The newest publication that holds, before a number where one is told; null when there is none. */
export function newestOf(publications: readonly PublishedSet[], before = Infinity): PublishedSet | null {
  return publications.find(({ number, withdrawnAt }) => number < before && withdrawnAt === null) ?? null;
}

/** The standard as it stood when it was published. */
export interface PublishedStandard {
  code: string;
  number: string;
  title: LocalizedText;
  disclaimer: LocalizedText | null;
  evidenceKinds: { code: string; title: LocalizedText }[];
  areas: { code: string; title: LocalizedText }[];
  phases: { number: number; title: LocalizedText; deadline: string | null }[];
  items: PublishedItem[];
}

export interface PublishedItem {
  code: string;
  key: string;
  area: string;
  phase: number;
  duty: Duty;
  weight: number;
  title: LocalizedText;
  guidance: LocalizedText;
  evidenceKinds: string[];
  responsible: LocalizedText[];
}

export interface PublishedUnit {
  teryt: string;
  name: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  powiatName: LocalizedText | null;
  residents: number | null;
}

export interface PublishedStanding {
  teryt: string;
  item: string;
  /** Survives versions of the standard. */
  key: string;
  standing: Standing;
  assessed: boolean;
  since: string;
  plannedOn: string | null;
  proofCount: number;
}

/** A unit's counters over a whole publication, for the trend. */
export type UnitTotal = {
  publicationId: string;
  teryt: string;
  kind: UnitKind;
  residents: number | null;
} & StandingWeights;

/** Weight of the duties of a kind in a publication's standard. */
export interface DutyTotal {
  publicationId: string;
  duty: Duty;
  weight: number;
}

const TENANT = `
  SELECT tenants.id, tenants.slug, tenants.name, tenants.short_name AS "shortName", tenants.data_note AS "dataNote"
  FROM tenants`;

const COUNTERS = `
  counters.confirmed_weight AS confirmed, counters.declared_weight AS declared, counters.lapsed_weight AS lapsed,
  counters.in_progress_weight AS in_progress, counters.planned_weight AS planned,
  counters.not_started_weight AS not_started, counters.not_applicable_weight AS not_applicable,
  counters.assessed_count AS assessed`;

/** Reads of what was published. Nothing here looks at a row that can still change. */
@Injectable()
export class PublishedViews {
  async tenant(tx: Pick<PublicTx, 'query'>, slug: string): Promise<PublicTenant | null> {
    const [tenant] = await tx.query<PublicTenant>(`${TENANT} WHERE tenants.slug = $1`, [slug]);
    return tenant ?? null;
  }

  /** Tenants that published anything. */
  async publishedTenants(tx: Pick<PublicTx, 'query'>): Promise<PublicTenant[]> {
    return tx.query<PublicTenant>(
      `${TENANT} WHERE tenants.published_as_of IS NOT NULL ORDER BY tenants.slug`,
    );
  }

  /** All publications, newest first. */
  async sets(tx: PublishedTx): Promise<PublishedSet[]> {
    return tx.query<PublishedSet>(
      `SELECT publications.id, publications.number, publications.as_of::text AS "asOf",
              publications.published_at AS "publishedAt", publications.note, publications.content_hash AS "contentHash",
              concat_ws(' ', published_standards.document ->> 'code', published_standards.document ->> 'number')
                AS "standardVersion",
              ${CORRECTION_COLUMNS}, ${WITHDRAWAL_COLUMNS}
       FROM publications
       JOIN published_standards
         ON published_standards.tenant_id = publications.tenant_id
         AND published_standards.publication_id = publications.id
       ${CORRECTION_OF}
       ${WITHDRAWAL_OF}
       WHERE publications.tenant_id = $1 AND publications.content_hash IS NOT NULL
       ORDER BY publications.number DESC`,
      [tx.tenantId],
    );
  }

  async standard(tx: PublishedTx, publicationId: string): Promise<PublishedStandard> {
    const [row] = await tx.query<{ document: PublishedStandard }>(
      `SELECT published_standards.document
       FROM published_standards
       WHERE published_standards.tenant_id = $1 AND published_standards.publication_id = $2`,
      [tx.tenantId, publicationId],
    );
    if (!row) throw new Error(`Publication ${publicationId} has no standard`);
    return row.document;
  }

  /** Items of the standards of all publications up to a number, by the publication's id. */
  async itemsUpTo(tx: PublishedTx, upToNumber: number): Promise<ReadonlyMap<string, PublishedItem[]>> {
    const rows = await tx.query<{ id: string; items: PublishedItem[] }>(
      `SELECT publications.id, published_standards.document -> 'items' AS items
       FROM publications
       JOIN published_standards
         ON published_standards.tenant_id = publications.tenant_id
         AND published_standards.publication_id = publications.id
       WHERE publications.tenant_id = $1 AND publications.number <= $2 AND publications.content_hash IS NOT NULL`,
      [tx.tenantId, upToNumber],
    );
    return new Map(rows.map(({ id, items }) => [id, items]));
  }

  async units(tx: PublishedTx, publicationId: string): Promise<PublishedUnit[]> {
    return tx.query<PublishedUnit>(
      `SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
              units.powiat_teryt AS "powiatTeryt", units.powiat_name AS "powiatName", units.residents
       FROM published_units AS units
       WHERE units.tenant_id = $1 AND units.publication_id = $2
       ORDER BY units.teryt`,
      [tx.tenantId, publicationId],
    );
  }

  /** Counters of all units, or of one. */
  async counters(tx: PublishedTx, publicationId: string, teryt: string | null = null): Promise<CounterRow[]> {
    const rows = await tx.query<FlatCounterRow>(
      `SELECT counters.teryt, counters.area_code AS area, counters.phase_number AS phase, ${COUNTERS}
       FROM published_counters AS counters
       WHERE counters.tenant_id = $1 AND counters.publication_id = $2
         AND ($3::text IS NULL OR counters.teryt = $3)`,
      [tx.tenantId, publicationId, teryt],
    );
    return rows.map(toCounterRow);
  }

  /** Standings of all duties, narrowed to a unit or an item. */
  async standings(
    tx: PublishedTx,
    publicationId: string,
    { teryt = null, item = null }: { teryt?: string | null; item?: string | null } = {},
  ): Promise<PublishedStanding[]> {
    return tx.query<PublishedStanding>(
      `SELECT standings.teryt, standings.item_code AS item, standings.item_key AS key, standings.standing,
              standings.assessed, standings.since::text AS since, standings.planned_on::text AS "plannedOn",
              standings.proof_count AS "proofCount"
       FROM published_standings AS standings
       WHERE standings.tenant_id = $1 AND standings.publication_id = $2
         AND ($3::text IS NULL OR standings.teryt = $3)
         AND ($4::text IS NULL OR standings.item_code = $4)`,
      [tx.tenantId, publicationId, teryt, item],
    );
  }

  /** Ids of the publications that hold a unit. */
  async publicationsHolding(tx: PublishedTx, teryt: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT units.publication_id AS id
       FROM published_units AS units
       WHERE units.tenant_id = $1 AND units.teryt = $2`,
      [tx.tenantId, teryt],
    );
    return rows.map(({ id }) => id);
  }

  /** Last day on which a unit was a member, when that is on or before a day; null while it is one, or never was. */
  async memberUntil(tx: PublishedTx, teryt: string, day: string): Promise<string | null> {
    const [row] = await tx.query<{ until: string | null }>(
      `SELECT CASE WHEN max(coalesce(memberships.left_on, 'infinity')) <= $3::date
                THEN (max(memberships.left_on) - 1)::text END AS until
       FROM memberships
       WHERE memberships.tenant_id = $1 AND memberships.teryt = $2 AND memberships.joined_on <= $3::date`,
      [tx.tenantId, teryt, day],
    );
    return row?.until ?? null;
  }

  /** Every unit's counters summed over each publication up to a number, for the trend. */
  async unitTotals(tx: PublishedTx, upToNumber: number): Promise<UnitTotal[]> {
    return tx.query<UnitTotal>(
      `SELECT publications.id AS "publicationId", units.teryt, units.kind, units.residents,
              COALESCE(sum(counters.confirmed_weight), 0)::integer AS confirmed,
              COALESCE(sum(counters.declared_weight), 0)::integer AS declared,
              COALESCE(sum(counters.lapsed_weight), 0)::integer AS lapsed,
              COALESCE(sum(counters.in_progress_weight), 0)::integer AS in_progress,
              COALESCE(sum(counters.planned_weight), 0)::integer AS planned,
              COALESCE(sum(counters.not_started_weight), 0)::integer AS not_started,
              COALESCE(sum(counters.not_applicable_weight), 0)::integer AS not_applicable,
              COALESCE(sum(counters.assessed_count), 0)::integer AS assessed
       FROM publications
       JOIN published_units AS units
         ON units.tenant_id = publications.tenant_id AND units.publication_id = publications.id
       LEFT JOIN published_counters AS counters
         ON counters.tenant_id = units.tenant_id AND counters.publication_id = units.publication_id
         AND counters.teryt = units.teryt
       WHERE publications.tenant_id = $1 AND publications.number <= $2 AND publications.content_hash IS NOT NULL
       GROUP BY publications.id, units.teryt, units.kind, units.residents`,
      [tx.tenantId, upToNumber],
    );
  }

  /** The same, counted by some items only: for a trend over versions of the standard. */
  async unitTotalsOf(tx: PublishedTx, upToNumber: number, keys: readonly string[]): Promise<UnitTotal[]> {
    const sums = STANDINGS.map(
      (standing) =>
        `COALESCE(sum(item.weight) FILTER (WHERE standings.standing = '${standing}'), 0)::integer AS ${standing}`,
    );
    return tx.query<UnitTotal>(
      `SELECT publications.id AS "publicationId", units.teryt, units.kind, units.residents, ${sums.join(', ')},
              (count(*) FILTER (WHERE item.key IS NOT NULL AND standings.assessed))::integer AS assessed
       FROM publications
       JOIN published_standards AS standard
         ON standard.tenant_id = publications.tenant_id AND standard.publication_id = publications.id
       JOIN published_units AS units
         ON units.tenant_id = publications.tenant_id AND units.publication_id = publications.id
       LEFT JOIN published_standings AS standings
         ON standings.tenant_id = units.tenant_id AND standings.publication_id = units.publication_id
         AND standings.teryt = units.teryt AND standings.item_key = ANY ($3)
       LEFT JOIN LATERAL jsonb_to_recordset(standard.document -> 'items') AS item (key text, weight integer)
         ON item.key = standings.item_key
       WHERE publications.tenant_id = $1 AND publications.number <= $2 AND publications.content_hash IS NOT NULL
       GROUP BY publications.id, units.teryt, units.kind, units.residents`,
      [tx.tenantId, upToNumber, keys],
    );
  }

  /**
   * Weight of the items by duty in each publication's standard, of all or of those with the keys: the denominators of
   * units without counters.
   */
  async dutyTotals(
    tx: PublishedTx,
    upToNumber: number,
    keys: readonly string[] | null = null,
  ): Promise<DutyTotal[]> {
    return tx.query<DutyTotal>(
      `SELECT publications.id AS "publicationId", item ->> 'duty' AS duty, sum((item ->> 'weight')::integer)::integer AS weight
       FROM publications
       JOIN published_standards
         ON published_standards.tenant_id = publications.tenant_id
         AND published_standards.publication_id = publications.id
       CROSS JOIN LATERAL jsonb_array_elements(published_standards.document -> 'items') AS item
       WHERE publications.tenant_id = $1 AND publications.number <= $2 AND publications.content_hash IS NOT NULL
         AND ($3::text[] IS NULL OR item ->> 'key' = ANY ($3))
       GROUP BY publications.id, item ->> 'duty'`,
      [tx.tenantId, upToNumber, keys],
    );
  }
}

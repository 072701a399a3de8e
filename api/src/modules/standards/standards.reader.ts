import {
  comparableItems,
  type ChainItem,
  type ChainVersion,
  type Duty,
  type LocalizedText,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error.js';
import { prepared } from '../../platform/database/prepared-client.js';
import type { Tx } from '../../platform/database/tx.js';

/** A version of a standard by its name. */
export interface VersionFacts {
  id: string;
  standardCode: string;
  number: string;
  /** "SMI 1.0": how figures name what is behind them. */
  label: string;
}

export interface AreaFacts {
  code: string;
  title: LocalizedText;
}

export interface PhaseFacts {
  number: number;
  title: LocalizedText;
  /** Last day in time (YYYY-MM-DD). */
  deadline: string | null;
}

export interface ItemFacts {
  id: string;
  /** Survives versions. */
  key: string;
  code: string;
  title: LocalizedText;
  area: string;
  phase: number;
  duty: Duty;
  weight: number;
}

/** A published version and its day. */
export interface DatedVersion extends VersionFacts {
  publishedOn: string;
}

/** An item of one of several versions; `key` is what it keeps when it is recoded. */
export interface VersionedItem extends ItemFacts {
  versionId: string;
  /** Asks the same as the item with this key in the version before. */
  continues: boolean;
}

/** What a version consists of, in its own order. */
export interface VersionStructure {
  version: VersionFacts;
  areas: AreaFacts[];
  phases: PhaseFacts[];
  items: ItemFacts[];
}

/** A version on the way from one to another, for `comparableItems`. */
export interface ChainedVersion extends ChainVersion {
  id: string;
  /** "SMI 1.0". */
  label: string;
  /** First day in force. */
  publishedOn: string;
}

/** The version in force on a day ($2) in a tenant ($1); on a day before the first one was published it is that one. */
export const VERSION_ON_DAY = `
  SELECT standard_versions.id, standards.code AS "standardCode", standard_versions.number
  FROM standard_versions
  JOIN standards
    ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
  WHERE standard_versions.tenant_id = $1 AND standard_versions.published_on IS NOT NULL
  ORDER BY
    standard_versions.published_on <= $2::date DESC,
    CASE WHEN standard_versions.published_on <= $2::date THEN standard_versions.published_on END DESC NULLS LAST,
    standard_versions.published_on,
    standard_versions.number DESC
  LIMIT 1`;

/** Deadlines on a day ($2) of the phases of a version of a tenant ($1), by number, as one JSON object. */
export function phaseDeadlines(versionId: string): string {
  return `(
    SELECT jsonb_object_agg(phases.number, phase_deadline_on(phases.id, $2::date))
    FROM phases WHERE phases.tenant_id = $1 AND phases.standard_version_id = ${versionId}
  )`;
}

/** Last day in time by number of the phase. */
export type PhaseDeadlines = Readonly<Record<number, string | null>>;

/** How figures name the version behind them. */
export function versionLabel({ standardCode, number }: Omit<VersionFacts, 'id' | 'label'>): string {
  return `${standardCode} ${number}`;
}

/** What never changes of a published version. */
type FixedStructure = Pick<VersionStructure, 'areas' | 'items'> & { phases: Omit<PhaseFacts, 'deadline'>[] };

/** Structures kept in memory at most; the oldest goes first. */
const STRUCTURES_KEPT = 200;

/** Answers of the standards to other modules. */
@Injectable()
export class StandardsReader {
  readonly #structures = new Map<string, FixedStructure>();

  /** The version the tenant follows now; 404 while none is published. */
  async currentVersion(tx: Tx): Promise<VersionFacts> {
    return this.versionOn(tx, tx.today);
  }

  /**
   * The version in force on a day. On a day before the first was published it is the first one, under which
   * nothing had been assessed yet. 404 while none is published.
   */
  async versionOn(tx: Tx, day: string): Promise<VersionFacts> {
    const [version] = await tx.query<Omit<VersionFacts, 'label'>>(prepared(VERSION_ON_DAY), [
      tx.tenantId,
      day,
    ]);
    if (!version) throw new DomainError('not_found');
    return { ...version, label: versionLabel(version) };
  }

  /** Every version that was ever published, the first one first. 404 while none is published. */
  async publishedVersions(tx: Tx): Promise<DatedVersion[]> {
    const versions = await tx.query<Omit<DatedVersion, 'label'>>(
      `SELECT standard_versions.id, standards.code AS "standardCode", standard_versions.number,
              standard_versions.published_on::text AS "publishedOn"
       FROM standard_versions
       JOIN standards
         ON standards.tenant_id = standard_versions.tenant_id AND standards.id = standard_versions.standard_id
       WHERE standard_versions.tenant_id = $1 AND standard_versions.published_on IS NOT NULL
       ORDER BY standard_versions.published_on, standard_versions.number`,
      [tx.tenantId],
    );
    if (versions.length === 0) throw new DomainError('not_found');
    return versions.map((version) => ({ ...version, label: `${version.standardCode} ${version.number}` }));
  }

  /** The items of several versions, each version in its own order. One statement. */
  async itemsOfVersions(tx: Tx, versionIds: readonly string[]): Promise<VersionedItem[]> {
    return tx.query<VersionedItem>(
      `SELECT items.standard_version_id AS "versionId", items.id, items.key, items.continues, items.code, items.title, areas.code AS area,
              phases.number AS phase, items.duty, items.weight
       FROM items
       JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
       JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
       WHERE items.tenant_id = $1 AND items.standard_version_id = ANY ($2)
       ORDER BY items.standard_version_id, items.position`,
      [tx.tenantId, versionIds],
    );
  }

  /** The version in force on a day with its areas, phases and items. One statement once the version is known. */
  async structureOn(tx: Tx, day: string): Promise<VersionStructure> {
    const [found] = await tx.query<Omit<VersionFacts, 'label'> & { deadlines: PhaseDeadlines | null }>(
      `SELECT version.*, ${phaseDeadlines('version.id')} AS deadlines FROM (${VERSION_ON_DAY}) AS version`,
      [tx.tenantId, day],
    );
    if (!found) throw new DomainError('not_found');
    const { deadlines, ...version } = found;
    return this.structure(tx, { ...version, label: versionLabel(version) }, deadlines ?? {});
  }

  /** Areas, phases and items of a published version: no statement once they are known, for they never change. */
  async structure(tx: Tx, version: VersionFacts, deadlines: PhaseDeadlines): Promise<VersionStructure> {
    const key = `${tx.tenantId} ${version.id}`;
    const fixed = this.#structures.get(key) ?? (await this.readStructure(tx, version.id));
    this.#structures.delete(key);
    this.#structures.set(key, fixed);
    if (this.#structures.size > STRUCTURES_KEPT) {
      for (const oldest of this.#structures.keys()) {
        this.#structures.delete(oldest);
        break;
      }
    }
    const phases = fixed.phases.map((phase) => ({ ...phase, deadline: deadlines[phase.number] ?? null }));
    return { version, areas: [...fixed.areas], phases, items: [...fixed.items] };
  }

  private async readStructure(tx: Tx, versionId: string): Promise<FixedStructure> {
    const [structure] = await tx.query<FixedStructure>(
      `SELECT
         (SELECT coalesce(jsonb_agg(jsonb_build_object('code', areas.code, 'title', areas.title)
            ORDER BY areas.position), '[]')
          FROM areas WHERE areas.tenant_id = $1 AND areas.standard_version_id = $2) AS areas,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('number', phases.number, 'title', phases.title)
            ORDER BY phases.number), '[]')
          FROM phases WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2) AS phases,
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'id', items.id, 'key', items.key, 'code', items.code, 'title', items.title, 'area', areas.code,
            'phase', phases.number, 'duty', items.duty, 'weight', items.weight
          ) ORDER BY items.position), '[]')
          FROM items
          JOIN areas ON areas.tenant_id = items.tenant_id AND areas.id = items.area_id
          JOIN phases ON phases.tenant_id = items.tenant_id AND phases.id = items.phase_id
          WHERE items.tenant_id = $1 AND items.standard_version_id = $2) AS items`,
      [tx.tenantId, versionId],
    );
    if (!structure) throw new DomainError('not_found');
    return structure;
  }

  /**
   * Versions from an earlier one to a later one, each drafted from the one before, the oldest first; one alone when they
   * are the same.
   */
  async chain(
    tx: Pick<Tx, 'tenantId' | 'query'>,
    { from, to }: { from: string; to: string },
  ): Promise<ChainedVersion[]> {
    return tx.query<Omit<ChainedVersion, 'items'> & { items: ChainItem[] }>(
      `WITH RECURSIVE chain AS (
         SELECT standard_versions.*, 1 AS depth FROM standard_versions
         WHERE standard_versions.tenant_id = $1 AND standard_versions.id = $3
         UNION ALL
         SELECT standard_versions.*, chain.depth + 1
         FROM chain
         JOIN standard_versions
           ON standard_versions.tenant_id = chain.tenant_id AND standard_versions.id = chain.based_on
         WHERE chain.id <> $2
       )
       SELECT chain.id, chain.number, chain.published_on::text AS "publishedOn", standards.code || ' ' || chain.number AS label,
              (SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'key', items.key, 'continues', items.continues, 'duty', items.duty, 'weight', items.weight
               ) ORDER BY items.position), '[]')
               FROM items
               WHERE items.tenant_id = chain.tenant_id AND items.standard_version_id = chain.id) AS items
       FROM chain
       JOIN standards ON standards.tenant_id = chain.tenant_id AND standards.id = chain.standard_id
       ORDER BY chain.depth DESC`,
      [tx.tenantId, from, to],
    );
  }
}

/** Keys of the items that ask the same in every version of a chain, whatever they weigh and whoever's duty they are. */
export function keysAskedAlike(chain: readonly ChainedVersion[]): string[] {
  const { comparable, recounted } = comparableItems(chain);
  return [...comparable, ...recounted];
}

/** The version in force on a day, of those published in order; before the first one it is the first one. */
export function versionInForce(versions: readonly DatedVersion[], day: string): DatedVersion {
  const inForce = versions.filter(({ publishedOn }) => publishedOn <= day);
  const version = inForce.at(-1) ?? firstOf(versions);
  if (!version) throw new DomainError('not_found');
  return version;
}

/** Of several published on the first day the last one. */
function firstOf(versions: readonly DatedVersion[]): DatedVersion | undefined {
  return versions.filter(({ publishedOn }) => publishedOn === versions[0]?.publishedOn).at(-1);
}

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Standard } from '../reference/read-data.js';

export interface InsertedStandard {
  readonly versionId: string;
  /** Identifiers of items by code. */
  readonly itemIds: ReadonlyMap<string, string>;
  /** Identifiers of phases by number. */
  readonly phaseIds: ReadonlyMap<number, string>;
}

/**
 * Puts a standard with one version into a tenant and publishes it, which opens an assessment for every duty of
 * every member. Runs in the caller's transaction; the caller has set `miara.tenant_id` and the clock.
 *
 * @param newId where identifiers come from; the demo gives its seeded generator
 */
export async function insertStandard(
  client: pg.Client,
  tenantId: string,
  standard: Standard,
  newId: () => string = randomUUID,
): Promise<InsertedStandard> {
  const standardId = newId();
  const versionId = newId();
  const areaIds = new Map(standard.areas.map((area) => [area.code, newId()]));
  const phaseIds = new Map(standard.phases.map((phase) => [phase.number, newId()]));
  const itemIds = new Map(standard.items.map((item) => [item.code, newId()]));

  await client.query('INSERT INTO standards (tenant_id, id, code, title) VALUES ($1, $2, $3, $4)', [
    tenantId,
    standardId,
    standard.code,
    standard.title,
  ]);
  await client.query(
    `INSERT INTO standard_versions (tenant_id, id, standard_id, number, disclaimer, evidence_kinds, sources)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tenantId,
      versionId,
      standardId,
      standard.number,
      standard.disclaimer,
      JSON.stringify(standard.evidenceKinds),
      JSON.stringify(standard.sources),
    ],
  );
  await insertAll(
    client,
    'areas (tenant_id, standard_version_id, id, code, position, title)',
    'id uuid, code text, position smallint, title jsonb',
    [tenantId, versionId],
    standard.areas.map((area) => ({ ...area, id: areaIds.get(area.code) })),
  );
  await insertAll(
    client,
    'phases (tenant_id, standard_version_id, id, number, title, scope)',
    'id uuid, number smallint, title jsonb, scope jsonb',
    [tenantId, versionId],
    standard.phases.map((phase) => ({ ...phase, id: phaseIds.get(phase.number) })),
  );
  await insertAll(
    client,
    `items (tenant_id, standard_version_id, id, key, code, position, area_id, phase_id, duty, weight, title,
       guidance, evidence_kinds, responsible, indicator, provenance)`,
    `id uuid, key text, code text, position smallint, area_id uuid, phase_id uuid, duty text, weight smallint,
     title jsonb, guidance jsonb, evidence_kinds text[], responsible jsonb, indicator jsonb, provenance jsonb`,
    [tenantId, versionId],
    standard.items.map((item, index) => ({
      id: itemIds.get(item.code),
      key: item.key,
      code: item.code,
      position: index + 1,
      area_id: areaIds.get(item.area),
      phase_id: phaseIds.get(item.phase),
      duty: item.duty,
      weight: item.weight,
      title: item.title,
      guidance: item.guidance,
      evidence_kinds: item.evidenceKinds,
      responsible: item.responsible,
      ...(item.indicator === null ? {} : { indicator: item.indicator }),
      provenance: item.provenance,
    })),
  );
  await client.query(
    `UPDATE standard_versions SET status = 'published', published_on = $3 WHERE tenant_id = $1 AND id = $2`,
    [tenantId, versionId, standard.publishedOn],
  );
  return { versionId, itemIds, phaseIds };
}

/** The rows' fields in the order of the columns, after the tenant and the version. */
async function insertAll(
  client: pg.Client,
  into: string,
  fields: string,
  [tenantId, versionId]: readonly [string, string],
  rows: readonly object[],
): Promise<void> {
  await client.query(
    `INSERT INTO ${into} SELECT $1::uuid, $2::uuid, given.* FROM jsonb_to_recordset($3) AS given (${fields})`,
    [tenantId, versionId, JSON.stringify(rows)],
  );
}

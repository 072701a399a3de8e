/** Synthetic areas of any number of units beside those of the demo: with the demo's standard, all counted and without history. */

const FIRST_MADE_UP = 9_000_000;

/**
 * @param {import('pg').Client} owner
 * @returns {Promise<{ tenant: string, version: string }>}
 */
export async function addCountry(owner, slug, units) {
  await owner.query('BEGIN');
  // Neither triggers nor foreign keys: every row is written as they would have left it.
  await owner.query('SET LOCAL session_replication_role = replica');
  const { rows } = await owner.query(
    `INSERT INTO tenants (slug, name, short_name) VALUES ($1, jsonb_build_object('pl', $1::text), $1) RETURNING id`,
    [slug],
  );
  const [{ id: tenant }] = rows;
  const { rows: versions } = await owner.query(
    `SELECT standard_versions.tenant_id AS source, standard_versions.id AS version FROM standard_versions
     JOIN tenants ON tenants.id = standard_versions.tenant_id AND tenants.slug = 'omggs'
     WHERE standard_versions.status = 'published'`,
  );
  const [{ source, version }] = versions;
  for (const table of ['standards', 'standard_versions', 'areas', 'phases', 'phase_deadlines', 'items'])
    await owner.query(
      `INSERT INTO ${table}
       SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(${table}) || jsonb_build_object('tenant_id', $1::uuid))).*
       FROM ${table} WHERE tenant_id = $2`,
      [tenant, source],
    );
  await owner.query(
    `INSERT INTO units (teryt, name, display_name, kind, powiat_teryt, residents)
     SELECT made.teryt, made.teryt, jsonb_build_object('pl', made.teryt), 'rural_gmina', far.teryt, 5000
     FROM (SELECT min(units.teryt) AS teryt FROM units WHERE units.kind = 'powiat') AS far,
     (
       SELECT (${FIRST_MADE_UP} + n)::text AS teryt
       FROM generate_series(1, $1::integer - (SELECT count(*)::integer FROM units)) AS n
     ) AS made
     ON CONFLICT DO NOTHING`,
    [units],
  );
  await owner.query(
    `INSERT INTO tenant_units SELECT $1, units.teryt FROM units ORDER BY units.teryt LIMIT $2`,
    [tenant, units],
  );
  await owner.query(
    `INSERT INTO memberships (tenant_id, teryt, joined_on)
     SELECT $1, tenant_units.teryt, '2026-01-01' FROM tenant_units WHERE tenant_units.tenant_id = $1`,
    [tenant],
  );
  await owner.query(
    `INSERT INTO assessments (tenant_id, teryt, standard_version_id, item_id, content_hash, standing, standing_since,
       state, declared_at)
     SELECT $1, tenant_units.teryt, items.standard_version_id, items.id, '', drawn.standing, now(),
       drawn.standing, now()
     FROM tenant_units
     CROSS JOIN items
     CROSS JOIN LATERAL (
       SELECT (ARRAY['not_started', 'planned', 'in_progress'])[1 + abs(hashtext(tenant_units.teryt || items.code)) % 3] AS standing
     ) AS drawn
     WHERE tenant_units.tenant_id = $1 AND items.tenant_id = $1 AND items.standard_version_id = $2`,
    [tenant, version],
  );
  await owner.query(
    `INSERT INTO coverage_counters (tenant_id, standard_version_id, teryt, area_id, phase_id,
       not_started_weight, planned_weight, in_progress_weight, not_started_count, planned_count, in_progress_count,
       assessed_count)
     SELECT $1, assessments.standard_version_id, assessments.teryt, items.area_id, items.phase_id,
       coalesce(sum(items.weight) FILTER (WHERE assessments.standing = 'not_started'), 0),
       coalesce(sum(items.weight) FILTER (WHERE assessments.standing = 'planned'), 0),
       coalesce(sum(items.weight) FILTER (WHERE assessments.standing = 'in_progress'), 0),
       count(*) FILTER (WHERE assessments.standing = 'not_started'),
       count(*) FILTER (WHERE assessments.standing = 'planned'),
       count(*) FILTER (WHERE assessments.standing = 'in_progress'),
       count(*)
     FROM assessments
     JOIN items ON items.tenant_id = $1 AND items.id = assessments.item_id
     WHERE assessments.tenant_id = $1
     GROUP BY assessments.standard_version_id, assessments.teryt, items.area_id, items.phase_id`,
    [tenant],
  );
  await owner.query(
    `INSERT INTO coverage_deltas (tenant_id, standard_version_id, area_id, phase_id,
       not_started_weight, planned_weight, in_progress_weight, not_started_count, planned_count, in_progress_count,
       assessed_count)
     SELECT $1, counters.standard_version_id, counters.area_id, counters.phase_id,
       sum(counters.not_started_weight), sum(counters.planned_weight), sum(counters.in_progress_weight),
       sum(counters.not_started_count), sum(counters.planned_count), sum(counters.in_progress_count),
       sum(counters.assessed_count)
     FROM coverage_counters AS counters
     WHERE counters.tenant_id = $1
     GROUP BY counters.standard_version_id, counters.area_id, counters.phase_id`,
    [tenant],
  );
  await owner.query('SELECT fold_coverage_deltas()');
  await owner.query('COMMIT');
  for (const table of [
    'units',
    'tenant_units',
    'memberships',
    'items',
    'assessments',
    'coverage_counters',
    'coverage_totals',
  ])
    await owner.query(`VACUUM (ANALYZE) ${table}`);
  return { tenant, version };
}

import pg from 'pg';

/** What a check of one tenant's counters found. */
export interface CountersState {
  slug: string;
  /** Rows that are kept otherwise than a recount has them; 0 = they agree. */
  drift: number;
  /** Rows that are kept. */
  rows: number;
}

/**
 * Holds the kept counters of coverage against a recount from the assessments, tenant by tenant, and counts them anew
 * where that is asked for. Rebuilding holds up whoever declares or decides in the tenants meanwhile, and ends with a check.
 *
 * @param ownerUrl connection URL of the role that owns the tables
 * @param slug only this tenant; all of them when left out
 * @throws Error when there is no such tenant
 */
export async function counters(
  ownerUrl: string,
  what: 'check' | 'rebuild',
  slug?: string,
): Promise<CountersState[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tenants } = await client.query<{ id: string; slug: string }>(
      'SELECT id, slug FROM tenants WHERE $1::text IS NULL OR slug = $1 ORDER BY slug',
      [slug ?? null],
    );
    if (slug !== undefined && tenants.length === 0) throw new Error(`There is no area "${slug}".`);
    const states: CountersState[] = [];
    for (const tenant of tenants) states.push(await inTenant(client, tenant, what));
    return states;
  } finally {
    await client.end();
  }
}

async function inTenant(
  client: pg.Client,
  { id, slug }: { id: string; slug: string },
  what: 'check' | 'rebuild',
): Promise<CountersState> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('miara.tenant_id', $1, true)`, [id]);
    if (what === 'rebuild') await client.query('SELECT rebuild_counters()');
    const { rows } = await client.query<{ drift: number; rows: number }>(
      `SELECT
         (SELECT count(*)::integer FROM counters_drift()) AS drift,
         (SELECT count(*)::integer FROM coverage_counters WHERE coverage_counters.tenant_id = $1) AS rows`,
      [id],
    );
    await client.query('COMMIT');
    return { slug, drift: rows[0]?.drift ?? 0, rows: rows[0]?.rows ?? 0 };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

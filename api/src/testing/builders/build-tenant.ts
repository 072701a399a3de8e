import type { ApiTest } from '../api-test.js';
import { UNITS } from './units.js';

export interface BuiltTenant {
  id: string;
  slug: string;
}

let built = 0;

/** A tenant with members of each kind in two powiats (see UNITS), all since 2020. */
export async function buildTenant(
  test: ApiTest,
  options: { slug?: string; members?: readonly string[]; joinedOn?: string } = {},
): Promise<BuiltTenant> {
  built += 1;
  const slug = options.slug ?? `tenant-${built}`;
  const members = options.members ?? Object.values(UNITS).map((unit) => unit.teryt);
  const id = await test.arrange(null, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO tenants (slug, name, short_name) VALUES ($1, $2, $1) RETURNING id',
      [slug, JSON.stringify({ pl: `Obszar ${slug}`, en: `Area ${slug}` })],
    );
    return rows[0]?.id ?? '';
  });
  await test.arrange(id, async (client) => {
    const units = Object.values(UNITS).sort((one, other) => one.teryt.length - other.teryt.length);
    for (const { teryt, name, kind, powiat, residents } of units) {
      const display = kind === 'rural_gmina' ? `${name} (gmina wiejska)` : name;
      await client.query(
        `INSERT INTO units (teryt, name, display_name, kind, powiat_teryt, residents)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (teryt) DO NOTHING`,
        [teryt, name, JSON.stringify({ pl: display }), kind, powiat, residents],
      );
    }
    for (const teryt of members) {
      await client.query('INSERT INTO memberships (tenant_id, teryt, joined_on) VALUES ($1, $2, $3)', [
        id,
        teryt,
        options.joinedOn ?? '2020-01-01',
      ]);
    }
  });
  return { id, slug };
}

import type pg from 'pg';
import { addDays, type Day } from './calendar.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';

/** When the administrator found the time for it. */
const MORNING = 9 * 60 + 10;

/** Groups of the metropolis's own, by TERYT code; those of them that are no members do not count. */
const GROUPS = [
  {
    name: 'Nad Zatoką Pucką',
    teryts: ['2211011', '2211021', '2211031', '2211043', '2211052', '2211072', '2262011'],
  },
  { name: 'Największe miasta', teryts: ['2261011', '2262011', '2264011'] },
] as const;

export interface OwnGroupsPlan {
  readonly id: string;
  readonly people: readonly DemoPerson[];
}

/** Nothing is drawn: the same world gets the same groups. A tenant without these units gets none. */
export async function seedOwnGroups(
  client: pg.Client,
  { id, people }: OwnGroupsPlan,
  today: Day,
): Promise<void> {
  const owner = people.find(({ role }) => role === 'tenant_administrator');
  if (!owner) return;
  await setClock(client, id, addDays(today, -40), MORNING, owner.id);
  for (const { name, teryts } of GROUPS) {
    await client.query(
      `WITH known AS (
         SELECT tenant_units.teryt FROM tenant_units
         WHERE tenant_units.tenant_id = $1 AND tenant_units.teryt = ANY ($5)
       ), made AS (
         INSERT INTO unit_groups (tenant_id, id, name, created_by)
         SELECT $1, md5($4)::uuid, $2, $3 WHERE (SELECT count(*) FROM known) > 1
         RETURNING tenant_id, id
       )
       INSERT INTO unit_group_units (tenant_id, group_id, teryt)
       SELECT made.tenant_id, made.id, known.teryt FROM made CROSS JOIN known`,
      [id, name, owner.id, `own group ${id} ${name}`, teryts],
    );
  }
}

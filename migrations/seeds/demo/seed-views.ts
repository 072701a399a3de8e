import type pg from 'pg';
import { addDays, type Day } from './calendar.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';

/** When somebody found the time for it. */
const MORNING = 8 * 60 + 20;

/** Views of the action log that the coordinator and a team share with everybody. */
const VIEWS = [
  { role: 'coordinator', name: 'Zaplanowane, najbliższe pierwsze', query: 'status=planned&sort=day' },
  { role: 'coordinator', name: 'Szkolenia na mapie', query: 'kind=training&view=map' },
  { role: 'team_member', name: 'Tablica na poniedziałek', query: 'view=board' },
] as const;

export interface ViewsPlan {
  readonly id: string;
  readonly people: readonly DemoPerson[];
}

/** Nothing is drawn: the same world gets the same views. */
export async function seedViews(client: pg.Client, { id, people }: ViewsPlan, today: Day): Promise<void> {
  for (const { role, name, query } of VIEWS) {
    const owner = people.find((person) => person.role === role);
    if (!owner) continue;
    await setClock(client, id, addDays(today, -20), MORNING, owner.id);
    await client.query(
      `INSERT INTO saved_views (tenant_id, id, person_id, screen, name, query, shared)
       VALUES ($1, md5($5)::uuid, $2, 'actions', $3, $4, true)`,
      [id, owner.id, name, query, `view ${id} ${name}`],
    );
  }
}

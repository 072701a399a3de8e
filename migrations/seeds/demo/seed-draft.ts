import type pg from 'pg';
import { addDays, type Day } from './calendar.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';

/** When the coordinator wrote it. */
const AFTERNOON = 14 * 60 + 5;

/** An identifier that follows from that of what is copied, with the marks of a UUID of version 4. */
const idOf = (column: string): string =>
  `overlay(overlay(md5('draft ' || ${column}) placing '4' from 13) placing '8' from 17)::uuid`;

export interface DraftPlan {
  readonly id: string;
  readonly people: readonly DemoPerson[];
}

/**
 * The coordinator's draft of version 1.1: one item asks for more than before, one is only put in clearer words. It is
 * not published; whoever looks at the demo may do that. Nothing is drawn: the same world gets the same draft.
 */
export async function seedDraft(client: pg.Client, { id, people }: DraftPlan, today: Day): Promise<void> {
  const coordinator = people.find(({ role }) => role === 'coordinator');
  if (!coordinator) return;
  await setClock(client, id, addDays(today, -6), AFTERNOON, coordinator.id);
  const { rows } = await client.query<{ draft: string; former: string }>(
    `INSERT INTO standard_versions (tenant_id, id, standard_id, number, disclaimer, evidence_kinds, sources, based_on)
     SELECT tenant_id, ${idOf('id')}, standard_id, '1.1', disclaimer, evidence_kinds, sources, id
     FROM standard_versions WHERE standard_versions.tenant_id = $1 AND status = 'published'
     RETURNING id AS draft, based_on AS former`,
    [id],
  );
  const [version] = rows;
  if (!version) return;
  const of = [version.former, version.draft];
  await client.query(
    `INSERT INTO areas (tenant_id, id, standard_version_id, code, position, title)
     SELECT tenant_id, ${idOf('id')}, $2, code, position, title FROM areas WHERE standard_version_id = $1`,
    of,
  );
  await client.query(
    `INSERT INTO phases (tenant_id, id, standard_version_id, number, title, scope)
     SELECT tenant_id, ${idOf('id')}, $2, number, title, scope FROM phases WHERE standard_version_id = $1`,
    of,
  );
  await client.query(
    `INSERT INTO items (tenant_id, id, standard_version_id, key, code, position, area_id, phase_id, duty, weight, title,
                        guidance, evidence_kinds, responsible, indicator, provenance)
     SELECT tenant_id, ${idOf('id')}, $2, key, code, position, ${idOf('area_id')},
            ${idOf('phase_id')}, duty, weight, title, guidance, evidence_kinds, responsible, indicator, provenance
     FROM items WHERE standard_version_id = $1`,
    of,
  );
  await client.query(
    `UPDATE items SET continues = false,
       guidance = jsonb_build_object('pl', (guidance ->> 'pl') || ' Kursy odbywają się także wieczorami i w weekendy, z opieką nad dziećmi.')
     WHERE standard_version_id = $1 AND code = 'LAN-01'`,
    [version.draft],
  );
  await client.query(
    `UPDATE items SET guidance = jsonb_set(guidance, '{pl}', to_jsonb((guidance ->> 'pl')
       || ' Wystarczy plan zajęć na bieżący rok szkolny.'))
     WHERE standard_version_id = $1 AND code = 'EDU-02'`,
    [version.draft],
  );
  await client.query(
    `INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, details)
     VALUES ($1, $2, 'standard.draft', 'standard_version', $3, '{"code": "SMI", "number": "1.1"}')`,
    [id, coordinator.id, version.draft],
  );
}

import type { LocalizedText } from '@miara/shared';
import type pg from 'pg';
import type { Members, RegisteredUnit, Standard } from '../reference/read-data.js';
import { insertStandard, type InsertedStandard } from '../standard/insert-standard.js';
import type { Day } from './calendar.js';
import { addDays, instant } from './calendar.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';

/** A tenant as it is opened. */
export interface TenantPlan {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly dataNote: LocalizedText;
  /** Who answers for the accessibility of its public pages. */
  readonly accessibility: { readonly office: string; readonly email: string; readonly phone: string };
  readonly members: Members;
  readonly units: readonly RegisteredUnit[];
  readonly people: readonly DemoPerson[];
}

/**
 * Opens a tenant on the day its members joined: people, roles, members, the published standard and its deadlines.
 *
 * @param passwordHash of the accounts that sign in
 * @returns the standard, and the identifiers of the assessments that its publication opened, by "unit item"
 */
export async function openTenant(
  client: pg.Client,
  plan: TenantPlan,
  standard: Standard,
  { today, passwordHash, random }: { today: Day; passwordHash: string; random: Random },
): Promise<{ inserted: InsertedStandard; assessmentIds: ReadonlyMap<string, string> }> {
  const openedOn = plan.members.joinedOn;
  await setClock(client, plan.id, openedOn, 8 * 60, '');
  await client.query(
    'INSERT INTO tenants (id, slug, name, short_name, data_note) VALUES ($1, $2, $3, $4, $5)',
    [plan.id, plan.slug, plan.name, plan.shortName, plan.dataNote],
  );
  await client.query(
    `UPDATE tenant_settings
     SET accessibility_office = $2, accessibility_email = $3, accessibility_phone = $4,
       accessibility_written_on = $5, accessibility_reviewed_on = $6
     WHERE tenant_settings.tenant_id = $1`,
    [
      plan.id,
      plan.accessibility.office,
      plan.accessibility.email,
      plan.accessibility.phone,
      openedOn,
      addDays(today, -90),
    ],
  );
  await client.query(
    `INSERT INTO memberships (tenant_id, id, teryt, joined_on, confidence)
     SELECT $1, given.id, given.teryt, $2, given.confidence
     FROM jsonb_to_recordset($3) AS given (id uuid, teryt text, confidence text)`,
    [
      plan.id,
      openedOn,
      JSON.stringify(plan.members.members.map((member) => ({ ...member, id: random.uuid() }))),
    ],
  );
  await insertPeople(client, plan.id, plan.people, passwordHash, random);
  const inserted = await insertStandard(client, plan.id, standard, () => random.uuid());
  await setDeadlines(client, plan.id, inserted, today);
  const { rows } = await client.query<{ id: string; teryt: string; code: string }>(
    `SELECT assessments.id, assessments.teryt, items.code
     FROM assessments
     JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
     WHERE assessments.tenant_id = $1`,
    [plan.id],
  );
  return { inserted, assessmentIds: new Map(rows.map((row) => [`${row.teryt} ${row.code}`, row.id])) };
}

/** People and their roles. The platform's operator belongs to no tenant: `tenantId` null. */
export async function insertPeople(
  client: pg.Client,
  tenantId: string | null,
  people: readonly DemoPerson[],
  passwordHash: string,
  random: Random,
): Promise<void> {
  const rows = people.map((person) => ({
    ...person,
    password_hash: person.signsIn ? passwordHash : null,
    role_id: random.uuid(),
  }));
  await client.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($2) AS given (
         id uuid, email text, name text, password_hash text, role text, teryt text, role_id uuid
       )
     ), person AS (
       INSERT INTO people (id, email, name, password_hash)
       SELECT given.id, given.email, given.name, given.password_hash FROM given
     )
     INSERT INTO role_assignments (id, person_id, tenant_id, role, teryt)
     SELECT given.role_id, given.id, $1, given.role, given.teryt FROM given`,
    [tenantId, JSON.stringify(rows)],
  );
}

/**
 * Deadlines are the tenant's own. The sources name only when the first phase begins (January 2021); these ends are
 * made up around today, so that the demo has a phase that is over, one that is near and two to come.
 */
async function setDeadlines(
  client: pg.Client,
  tenantId: string,
  { phaseIds }: InsertedStandard,
  today: Day,
): Promise<void> {
  const year = Number(today.slice(0, 4));
  const rows = [...phaseIds].map(([number, id]) => ({ id, due_on: `${year - 2 + number}-12-31` }));
  await client.query(
    `INSERT INTO phase_deadlines (tenant_id, phase_id, due_on)
     SELECT $1, given.id, given.due_on FROM jsonb_to_recordset($2) AS given (id uuid, due_on date)`,
    [tenantId, JSON.stringify(rows)],
  );
}

/** When everybody who worked in the history signed in last: at their last step. */
export async function setLastSignIns(
  client: pg.Client,
  steps: readonly { day: Day; minute: number; personId: string }[],
): Promise<void> {
  const last = new Map<string, string>();
  for (const { day, minute, personId } of steps) {
    const at = instant(day, minute);
    if (at > (last.get(personId) ?? '')) last.set(personId, at);
  }
  await client.query(
    `UPDATE people SET last_sign_in_at = given.at
     FROM jsonb_to_recordset($1) AS given (id uuid, at timestamptz)
     WHERE people.id = given.id`,
    [JSON.stringify([...last].map(([id, at]) => ({ id, at })))],
  );
}

import type pg from 'pg';
import { inTransaction } from '../database.js';
import { addDays, workdayFrom, type Day } from './calendar.js';
import { TEAMS_POWIAT, type DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';
import { COORDINATOR_TASKS, OFFICE_TASKS, TEAM_DUTIES, TEAM_TASKS, type TaskIdea } from './task-ideas.js';

export interface TasksSetting {
  readonly tenantId: string;
  readonly people: readonly DemoPerson[];
  readonly today: Day;
  readonly random: Random;
}

/** Days from today on which what is open is due; null = without a day. The first stands for what is late. */
const DUE = [-2, 0, 3, 6, 16, null] as const;
/** How many offices besides the teams keep lists. */
const OFFICES = 12;
const MINUTE = 9 * 60;

/**
 * What people have to do today: their own tasks, duties of the teams that came round already, and returned items, most of
 * which were given more time. Needs the played history; draws from its own stream.
 */
export async function seedTasks(client: pg.Client, setting: TasksSetting): Promise<void> {
  const { people, random } = setting;
  const coordinators = people.filter(({ role }) => role === 'coordinator').slice(0, 1);
  const teams = people.filter(({ role }) => role === 'team_member');
  const editors = people.filter(({ role }) => role === 'unit_editor');
  const offices = [
    ...editors.filter(({ signsIn }) => signsIn),
    ...random.shuffled(editors.filter(({ signsIn }) => !signsIn)),
  ].slice(0, OFFICES);
  await giveTime(client, setting);
  for (const person of coordinators) await addTasks(client, setting, person, 'tenant', COORDINATOR_TASKS);
  for (const person of offices) {
    await addTasks(client, setting, person, 'unit', random.shuffled(OFFICE_TASKS).slice(0, 2));
  }
  for (const teryt of new Set(teams.map((person) => person.teryt))) {
    const members = teams.filter((person) => person.teryt === teryt);
    const ideas = random.shuffled(TEAM_TASKS);
    const share = teryt === TEAMS_POWIAT ? 6 : 3;
    // What one has on the list, the other has not.
    for (const [index, person] of members.entries()) {
      const own = ideas.slice(index === 0 ? 0 : share + index - 1, share + index);
      await addTasks(client, setting, person, 'team', index === 0 ? own.slice(0, share) : own);
    }
    const [first] = members;
    for (const duty of TEAM_DUTIES) if (first) await addDuty(client, setting, first, duty);
  }
}

/** Two of three returned items were given a day that is still to come. */
async function giveTime(client: pg.Client, { tenantId, people, today, random }: TasksSetting): Promise<void> {
  const coordinator = people.find(({ role }) => role === 'coordinator');
  if (!coordinator) return;
  await inTransaction(client, async () => {
    await setClock(client, tenantId, addDays(today, -3), MINUTE, coordinator.id);
    const { rows } = await client.query<{ id: string; teryt: string; title: string }>(
      `SELECT tasks.id, tasks.unit AS teryt, tasks.title
       FROM tasks
       JOIN items ON items.tenant_id = tasks.tenant_id AND items.id = tasks.item_id
       WHERE tasks.tenant_id = $1 AND tasks.source = 'returned' AND tasks.status = 'open'
       ORDER BY tasks.unit, items.position`,
      [tenantId],
    );
    for (const [index, { id, teryt, title }] of rows.entries()) {
      if (index % 3 === 0) continue;
      const dueOn = addDays(today, random.int(1, 40));
      await client.query('UPDATE tasks SET due_on = $3 WHERE tasks.tenant_id = $1 AND tasks.id = $2', [
        tenantId,
        id,
        dueOn,
      ]);
      await audit(client, tenantId, coordinator, 'task.change', id, teryt, { title, to: { dueOn } });
    }
  });
}

async function addTasks(
  client: pg.Client,
  { tenantId, today, random }: TasksSetting,
  person: DemoPerson,
  at: 'tenant' | 'team' | 'unit',
  ideas: readonly TaskIdea[],
): Promise<void> {
  const first = random.int(0, 2);
  for (const [index, { title, note = null, item = null }] of ideas.entries()) {
    const due = DUE[(first + index) % DUE.length] ?? null;
    const id = random.uuid();
    // One of a long list is nobody's yet.
    const owner = index === 4 ? null : person.id;
    await inTransaction(client, async () => {
      await setClock(client, tenantId, workdayFrom(addDays(today, -random.int(8, 20))), MINUTE, person.id);
      await client.query(
        `INSERT INTO tasks (tenant_id, id, title, note, owner_id, team, unit, item_id, due_on, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, ${ITEM}, $9, miara_person())`,
        [
          tenantId,
          id,
          title,
          note,
          owner,
          at === 'team' ? person.teryt : null,
          at === 'unit' ? person.teryt : null,
          item,
          due === null ? null : addDays(today, due),
        ],
      );
      await audit(client, tenantId, person, 'task.add', id, person.teryt, { title });
    });
  }
}

/** Begun some months ago; what was due since is done, what is due next is open. */
async function addDuty(
  client: pg.Client,
  { tenantId, today, random }: TasksSetting,
  person: DemoPerson,
  { title, item, times, beganDaysAgo, leadDays }: (typeof TEAM_DUTIES)[number],
): Promise<void> {
  const id = random.uuid();
  const firstDay = workdayFrom(addDays(today, -beganDaysAgo + random.int(-6, 6)));
  await inTransaction(client, async () => {
    await setClock(client, tenantId, addDays(firstDay, -leadDays), MINUTE, person.id);
    await client.query(
      `INSERT INTO recurring_duties (
         tenant_id, id, title, owner_id, team, item_id, times, first_due_on, lead_days, next_on, created_by
       )
       VALUES ($1, $2, $3, $4, $5, ${ITEM_OF_DUTY}, $7, $8, $9, $8, miara_person())`,
      [tenantId, id, title, person.id, person.teryt, item, times, firstDay, leadDays],
    );
    await audit(client, tenantId, person, 'duty.add', id, person.teryt, { title, times });
    await client.query('SELECT plan_duty($1, $2::date + $3::integer)', [id, today, leadDays]);
  });
  const { rows } = await client.query<{ day: Day }>(
    `SELECT tasks.occurrence_on::text AS day FROM tasks
     WHERE tasks.tenant_id = $1 AND tasks.duty_id = $2 AND tasks.occurrence_on <= $3
     ORDER BY tasks.occurrence_on`,
    [tenantId, id, today],
  );
  for (const { day } of rows) {
    const doneOn = workdayFrom(addDays(day, -random.int(0, 4)));
    await inTransaction(client, async () => {
      await setClock(client, tenantId, doneOn < today ? doneOn : addDays(today, -1), MINUTE + 60, person.id);
      await client.query(
        `UPDATE tasks SET status = 'done', closed_at = miara_now(), closed_by = miara_person()
         WHERE tasks.tenant_id = $1 AND tasks.duty_id = $2 AND tasks.occurrence_on = $3`,
        [tenantId, id, day],
      );
      await audit(client, tenantId, person, 'duty.done', id, person.teryt, { title });
    });
  }
}

/** The item with a code, in the only version of the demo's standard. */
const itemOf = (parameter: string): string =>
  `(SELECT items.id FROM items WHERE items.tenant_id = $1 AND items.code = ${parameter})`;
const ITEM = itemOf('$8');
const ITEM_OF_DUTY = itemOf('$6');

/** The row that the product writes. */
async function audit(
  client: pg.Client,
  tenantId: string,
  person: DemoPerson,
  action: string,
  subjectId: string,
  teryt: string | null,
  details: Record<string, unknown>,
): Promise<void> {
  await client.query(
    `INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tenantId, person.id, action, action.split('.')[0], subjectId, teryt, JSON.stringify(details)],
  );
}

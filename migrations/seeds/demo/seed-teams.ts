import type pg from 'pg';
import { inTransaction } from '../database.js';
import { addDays, workdayFrom, type Day } from './calendar.js';
import { NameMaker } from './names.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';
import { MEETINGS, PLANNED_POINTS, SEATS, type ScriptedPoint } from './team-script.js';

interface Seated {
  id: string;
  name: string;
  organisation: string;
}

interface DemoTeam {
  tenantId: string;
  teryt: string;
  keeper: DemoPerson;
  seated: readonly Seated[];
  today: Day;
  random: Random;
}

/** Gives every powiat a team that has met every quarter for a year; two of them lack somebody. From its own stream. */
export async function seedTeams(
  client: pg.Client,
  { id: tenantId, slug, people }: { id: string; slug: string; people: readonly DemoPerson[] },
  today: Day,
  random: Random,
): Promise<void> {
  const keepers = people.filter(({ role }, index) => role === 'team_member' && firstOfPlace(people, index));
  const names = new NameMaker(random.of('names'), `${slug}.demo`, people);
  const lacking = new Set(
    random
      .of('lacking')
      .shuffled(keepers.map(({ teryt }) => teryt))
      .slice(0, 2),
  );
  for (const [place, keeper] of keepers.entries()) {
    const teryt = keeper.teryt ?? '';
    const own = random.of(teryt);
    const missing = lacking.has(teryt) ? (place % 2 === 0 ? 'security' : 'culture') : null;
    const seated = await inTransaction(client, async () => {
      await setClock(client, tenantId, addDays(today, -400), 9 * 60, keeper.id);
      return seat(client, { tenantId, teryt, keeper, missing, names, since: addDays(today, -400) }, own);
    });
    const team: DemoTeam = { tenantId, teryt, keeper, seated, today, random: own };
    const meetings = MEETINGS.length - (place % 2);
    for (let index = 0; index < meetings; index += 1) {
      const day = workdayFrom(addDays(today, -(meetings - index) * 91 + own.int(0, 20)));
      await inTransaction(client, () => meet(client, team, day, MEETINGS[index] ?? []));
    }
    await inTransaction(client, () => plan(client, team, workdayFrom(addDays(today, own.int(9, 30)))));
  }
}

/** Whether nobody before in the list keeps the same place. */
function firstOfPlace(people: readonly DemoPerson[], index: number): boolean {
  const person = people[index];
  return people.findIndex((one) => one.role === 'team_member' && one.teryt === person?.teryt) === index;
}

async function seat(
  client: pg.Client,
  team: {
    tenantId: string;
    teryt: string;
    keeper: DemoPerson;
    missing: string | null;
    names: NameMaker;
    since: Day;
  },
  random: Random,
): Promise<Seated[]> {
  const seated: Seated[] = [];
  for (const [index, chair] of SEATS.entries()) {
    // Where a sector is missing, its seat is held for another one.
    const sectors = chair.sectors.map((code) => (code === team.missing ? 'social_integration' : code));
    const made = team.names.next();
    const who =
      index === 0
        ? { name: team.keeper.name, email: team.keeper.email, person: team.keeper.id }
        : { ...made, person: null };
    const id = random.uuid();
    await client.query(
      `INSERT INTO team_members (tenant_id, id, teryt, name, organisation, function, person_id, email, term_from, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        team.tenantId,
        id,
        team.teryt,
        who.name,
        chair.organisation,
        chair.function,
        who.person,
        who.email,
        team.since,
        team.keeper.id,
      ],
    );
    await client.query(
      'INSERT INTO team_member_sectors (tenant_id, member_id, sector) SELECT $1, $2, unnest($3::text[])',
      [team.tenantId, id, sectors],
    );
    seated.push({ id, name: who.name, organisation: chair.organisation });
  }
  return seated;
}

/** A meeting that was held, with what was said and decided. */
async function meet(
  client: pg.Client,
  { tenantId, teryt, keeper, seated, today, random }: DemoTeam,
  day: Day,
  points: readonly ScriptedPoint[],
): Promise<void> {
  await setClock(client, tenantId, day, 12 * 60, keeper.id);
  const id = await insertMeeting(client, { tenantId, teryt, day, chair: seated[0], keeper, random });
  let number = 0;
  for (const [place, { title, minutes, decision }] of points.entries()) {
    const pointId = random.uuid();
    await client.query(
      `INSERT INTO meeting_agenda (tenant_id, id, meeting_id, position, title, minutes) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tenantId, pointId, id, place + 1, title, minutes],
    );
    if (!decision) continue;
    number += 1;
    const owner = random.pick(seated);
    const dueOn = addDays(day, decision.days);
    const isDone = dueOn < today && random.chance(0.7);
    await client.query(
      `INSERT INTO meeting_decisions (tenant_id, id, meeting_id, agenda_id, number, text, owner_id, owner_name, due_on,
         item_id, done_on, created_by)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9,
         (SELECT items.id FROM items WHERE items.tenant_id = $1 AND items.code = $10 LIMIT 1), $11, $12`,
      [
        tenantId,
        random.uuid(),
        id,
        pointId,
        number,
        decision.text,
        owner.id,
        owner.name,
        dueOn,
        decision.item,
        isDone ? dueOn : null,
        keeper.id,
      ],
    );
  }
  await list(
    client,
    tenantId,
    id,
    seated,
    () => (random.chance(0.82) ? 'present' : random.chance(0.6) ? 'excused' : 'absent'),
    random,
  );
  await client.query(`UPDATE meetings SET status = 'held' WHERE tenant_id = $1 AND id = $2`, [tenantId, id]);
}

/** The next meeting; nobody was invited yet. */
async function plan(client: pg.Client, team: DemoTeam, day: Day): Promise<void> {
  const { tenantId, teryt, keeper, seated, today, random } = team;
  await setClock(client, tenantId, addDays(today, -3), 8 * 60, keeper.id);
  const id = await insertMeeting(client, { tenantId, teryt, day, chair: seated[0], keeper, random });
  for (const [place, title] of PLANNED_POINTS.entries()) {
    await client.query(
      `INSERT INTO meeting_agenda (tenant_id, id, meeting_id, position, title) VALUES ($1, $2, $3, $4, $5)`,
      [tenantId, random.uuid(), id, place + 1, title],
    );
  }
  await list(client, tenantId, id, seated, () => null, random);
}

async function insertMeeting(
  client: pg.Client,
  {
    tenantId,
    teryt,
    day,
    chair,
    keeper,
    random,
  }: {
    tenantId: string;
    teryt: string;
    day: Day;
    chair: Seated | undefined;
    keeper: DemoPerson;
    random: Random;
  },
): Promise<string> {
  const id = random.uuid();
  await client.query(
    `INSERT INTO meetings (tenant_id, id, teryt, title, held_on, starts_at, ends_at, place, chair_id, opening, closing,
       created_by)
     SELECT $1, $2, $3, 'Posiedzenie zespołu', $4, '10:00', '12:00', 'sala posiedzeń, I piętro', $5,
       minutes_templates.opening, minutes_templates.closing, $6
     FROM minutes_templates WHERE minutes_templates.tenant_id = $1`,
    [tenantId, id, teryt, day, chair?.id ?? null, keeper.id],
  );
  return id;
}

async function list(
  client: pg.Client,
  tenantId: string,
  meetingId: string,
  seated: readonly Seated[],
  was: () => string | null,
  random: Random,
): Promise<void> {
  for (const { id, name, organisation } of seated) {
    await client.query(
      `INSERT INTO meeting_attendance (tenant_id, id, meeting_id, member_id, name, organisation, attendance)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tenantId, random.uuid(), meetingId, id, name, organisation, was()],
    );
  }
}

import type pg from 'pg';
import { inTransaction } from '../database.js';
import { addDays, instant, workdayFrom, type Day } from './calendar.js';
import { EDITORS_UNIT, TEAMS_POWIAT, type DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';
import { TALK, type ScriptedThread } from './talk-script.js';

interface Place {
  id: string;
  teryt: string;
  code: string;
  review: string;
}

interface Said {
  tenantId: string;
  day: Day;
  minute: number;
  by: DemoPerson;
  place: Place;
  noteId: string;
  threadId: string;
  visibility: ScriptedThread['visibility'];
  text: string;
  mentions: readonly string[];
}

/** How many units talk. */
const UNITS = 9;
/** The demo's own editor and team have something to answer. */
const FIRST = [EDITORS_UNIT, TEAMS_POWIAT];

/** Lets people talk about assessments in the weeks before today. Needs the played history; draws from its own stream. */
export async function seedTalk(
  client: pg.Client,
  tenant: { id: string; people: readonly DemoPerson[] },
  today: Day,
  random: Random,
): Promise<void> {
  const [first, second] = tenant.people.filter(({ role }) => role === 'coordinator');
  if (!first || !second) return;
  const places = await placesOf(client, tenant.id);
  const teryts = [...new Set(places.map(({ teryt }) => teryt))];
  const talking = [
    ...FIRST.filter((teryt) => teryts.includes(teryt)),
    ...random.shuffled(teryts.filter((teryt) => !FIRST.includes(teryt))),
  ].slice(0, UNITS);
  const acts: { at: string; play: () => Promise<void> }[] = [];
  const plan = (day: Day, minute: number, play: () => Promise<void>) =>
    acts.push({ at: instant(day, minute), play });
  let turn = 0;
  for (const [index, teryt] of talking.entries()) {
    const person = tenant.people.find((one) => one.teryt === teryt && one.role !== 'reader');
    if (!person) continue;
    // The demo's own places hear of everything, the others of two things each.
    const share = index < FIRST.length ? TALK.length : 2;
    for (let one = 0; one < share; one += 1, turn += 1) {
      const script = TALK[turn % TALK.length];
      const fitting = places.filter((place) => place.teryt === teryt && place.review === script?.about);
      if (!script || fitting.length === 0) continue;
      const day = workdayUntil(addDays(today, -random.int(2, 24)));
      const asked = script.visibility === 'internal' ? second : person;
      const opener = script.opens === 'coordinator' ? first : person;
      const answerer = script.opens === 'coordinator' ? asked : first;
      const threadId = random.uuid();
      const common = {
        tenantId: tenant.id,
        day,
        place: random.pick(fitting),
        threadId,
        visibility: script.visibility,
      };
      const minute = random.int(9 * 60, 13 * 60);
      const opening: Said = {
        ...common,
        minute,
        by: opener,
        noteId: threadId,
        text: script.text.replace('{ja}', asked.name),
        mentions: script.mentions ? [asked.id] : [],
      };
      plan(day, minute, () => say(client, opening));
      if (script.answer) {
        const later = minute + random.int(20, 120);
        const answer = {
          by: answerer,
          noteId: random.uuid(),
          text: script.answer,
          mentions: [],
          minute: later,
        };
        plan(day, later, () => say(client, { ...common, ...answer }));
      }
      if (script.resolved) {
        const settled = { ...common, minute: minute + 150, by: first, noteId: threadId };
        plan(day, settled.minute, () => resolve(client, settled));
      }
    }
  }
  // In the order of time, as the audit trail has it.
  acts.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  for (const { play } of acts) await play();
}

/** Assessments that somebody declared, the same in the same world. */
async function placesOf(client: pg.Client, tenantId: string): Promise<Place[]> {
  const { rows } = await client.query<Place>(
    `SELECT assessments.id, assessments.teryt, items.code, assessments.review
     FROM assessments
     JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
     WHERE assessments.tenant_id = $1 AND assessments.declared_at IS NOT NULL
     ORDER BY assessments.teryt, items.position`,
    [tenantId],
  );
  return rows;
}

async function say(client: pg.Client, said: Said): Promise<void> {
  const side = said.by.role === 'coordinator' ? 'coordinator' : 'unit';
  await inTransaction(client, async () => {
    await setClock(client, said.tenantId, said.day, said.minute, said.by.id);
    await client.query(
      `INSERT INTO notes (tenant_id, id, thread_id, assessment_id, visibility, body, side, teryt, item_key, written_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '', '', $8)`,
      [
        said.tenantId,
        said.noteId,
        said.threadId,
        said.place.id,
        said.visibility,
        said.text,
        side,
        said.by.id,
      ],
    );
    await client.query(
      'INSERT INTO note_mentions (tenant_id, note_id, person_id) SELECT $1, $2, unnest($3::uuid[])',
      [said.tenantId, said.noteId, said.mentions],
    );
    const opens = said.visibility === 'public' ? 'publish' : 'write';
    await audit(client, said, said.noteId === said.threadId ? opens : 'answer');
  });
}

async function resolve(client: pg.Client, said: Omit<Said, 'text' | 'mentions'>): Promise<void> {
  await inTransaction(client, async () => {
    await setClock(client, said.tenantId, said.day, said.minute, said.by.id);
    await client.query(
      `UPDATE notes SET resolved_at = miara_now(), resolved_by = miara_person() WHERE tenant_id = $1 AND id = $2`,
      [said.tenantId, said.threadId],
    );
    await audit(client, said, 'resolve');
  });
}

/** The row that the product writes. */
async function audit(client: pg.Client, said: Omit<Said, 'text' | 'mentions'>, verb: string): Promise<void> {
  const noun = said.visibility === 'internal' ? 'internal_note' : 'note';
  await client.query(
    `INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
     VALUES ($1, $2, $3, 'note', $4, $5, $6)`,
    [
      said.tenantId,
      said.by.id,
      `${noun}.${verb}`,
      said.noteId,
      said.place.teryt,
      JSON.stringify({ title: said.place.code, visibility: said.visibility }),
    ],
  );
}

/** The day itself or the last one before it on which offices worked. */
function workdayUntil(day: Day): Day {
  return workdayFrom(day) === day ? day : workdayUntil(addDays(day, -1));
}

import type { ActionAudience } from '@miara/shared';
import type pg from 'pg';
import { addDays, type Day } from './calendar.js';
import { PARTNER_IDEAS } from './partner-ideas.js';
import { setClock } from './play.js';
import type { Random } from './random.js';

export interface CompleteActions {
  readonly tenantId: string;
  readonly today: Day;
  readonly random: Random;
}

interface LoggedAction {
  id: string;
  teryt: string;
  kind: string;
  people: number | null;
  cost: number | null;
  createdBy: string;
  units: string[];
}

/** For whom each kind of action usually is. */
const AUDIENCES: Readonly<Record<string, readonly ActionAudience[]>> = {
  training: ['officials', 'teachers'],
  course: ['adult_migrants', 'families'],
  advice: ['adult_migrants', 'families'],
  event: ['residents', 'families', 'children'],
  school_support: ['school_pupils', 'teachers'],
  meeting: ['officials', 'ngos', 'employers'],
  study_visit: ['officials'],
};

/**
 * What the teams wrote down later about their actions: for whom, in which languages, with whom, from whose money, and
 * here and there an own split. On streams of its own, so that the history before it stays what it was.
 */
export async function completeActions(client: pg.Client, setting: CompleteActions): Promise<void> {
  const { tenantId, today, random } = setting;
  const { rows: actions } = await client.query<LoggedAction>(
    `SELECT actions.id, actions.teryt, actions.kind, actions.people_reached AS people,
       actions.cost_grosz::double precision AS cost, actions.created_by AS "createdBy",
       ARRAY (
         SELECT action_units.teryt FROM action_units
         WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
         ORDER BY action_units.teryt COLLATE "C"
       ) AS units
     FROM actions WHERE actions.tenant_id = $1 ORDER BY actions.id`,
    [tenantId],
  );
  const [first] = actions;
  if (!first) return;
  await setClock(client, tenantId, addDays(today, -1), 15 * 60, first.createdBy);
  const partners = await insertPartners(client, tenantId, random.of('partners'));
  for (const action of actions) {
    const own = random.of(action.id);
    if (own.chance(0.25)) continue;
    await setClock(client, tenantId, addDays(today, -1), 16 * 60, action.createdBy);
    await client.query(COMPLETE, [tenantId, action.id, JSON.stringify(detailsOf(action, partners, own))]);
  }
}

async function insertPartners(client: pg.Client, tenantId: string, random: Random): Promise<string[]> {
  const rows = PARTNER_IDEAS.map((idea) => ({ ...idea, id: random.uuid() }));
  await client.query(
    `WITH added AS (
       INSERT INTO partners (tenant_id, id, name, kind, town, note, created_by, updated_by)
       SELECT $1, told.id, told.name, told.kind, told.town, told.note, miara_person(), miara_person()
       FROM jsonb_to_recordset($2::jsonb) AS told (id uuid, name text, kind text, town text, note text)
       RETURNING id, name
     )
     INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, details)
     SELECT $1, miara_person(), 'partner.add', 'partner', added.id::text, jsonb_build_object('name', added.name)
     FROM added ORDER BY added.name`,
    [tenantId, JSON.stringify(rows)],
  );
  return rows.filter(({ twice }) => !twice).map(({ id }) => id);
}

/** What is written down about one action; fields that stay empty are left out of the trail. */
function detailsOf({ kind, people, cost, units }: LoggedAction, partners: readonly string[], random: Random) {
  const audiences =
    people === null
      ? []
      : random
          .shuffled(AUDIENCES[kind] ?? [])
          .slice(0, random.int(1, 2))
          .map((audience) => ({ audience, people: random.int(Math.ceil(people / 3), people) }));
  const foreign = ['uk', 'en', 'be', 'ru'] as const;
  const languages = ['pl', ...random.shuffled(foreign).slice(0, random.int(0, 2))];
  const chosen = random.shuffled(partners).slice(0, random.int(0, 3));
  const set = units.length > 1 && people !== null && random.chance(0.3);
  return {
    audiences,
    languages: people === null ? [] : languages,
    funding: cost === null ? [] : fundingOf(cost, random),
    organisers: chosen.length > 2 ? chosen.slice(0, 1) : [],
    partners: chosen.length > 2 ? chosen.slice(1) : chosen,
    visibility: random.chance(0.3) ? 'public' : 'internal',
    ...(set && { shares: sharesOf(units, people, cost, random) }),
  };
}

function fundingOf(cost: number, random: Random) {
  const source = random.pick(['fami', 'state_budget', 'eea_norway', 'esf_plus']);
  const outside = Math.floor((cost * random.int(4, 9)) / 10);
  const parts = [
    { source, grosz: outside },
    { source: 'own_budget', grosz: cost - outside },
  ];
  return random.chance(0.7) ? parts : parts.slice(0, 1);
}

/** Half to the first, the rest evenly, exact to the last grosz. */
function sharesOf(units: readonly string[], people: number, cost: number | null, random: Random) {
  const lucky = random.pick(units);
  const split = (whole: number) => {
    const each = Math.floor(whole / (units.length + 1));
    return units.map((unit) => (unit === lucky ? whole - each * (units.length - 1) : each));
  };
  const ofPeople = split(people);
  const ofCost = cost === null ? [] : split(cost);
  return units.map((unit, place) => ({
    unit,
    people: ofPeople[place] ?? 0,
    costGrosz: ofCost[place] ?? null,
  }));
}

/** Writes the details as an edit does: parts, next version, and a row of the trail with what changed. */
const COMPLETE = `
  WITH told AS (SELECT $3::jsonb AS details), of_audiences AS (
    INSERT INTO action_audiences (tenant_id, action_id, audience, people)
    SELECT $1, $2, part.audience, part.people
    FROM told CROSS JOIN LATERAL
      jsonb_to_recordset(told.details -> 'audiences') AS part (audience text, people integer)
  ), of_funding AS (
    INSERT INTO action_funding (tenant_id, action_id, source, grosz)
    SELECT $1, $2, part.source, part.grosz
    FROM told CROSS JOIN LATERAL jsonb_to_recordset(told.details -> 'funding') AS part (source text, grosz bigint)
  ), of_partners AS (
    INSERT INTO action_partners (tenant_id, action_id, partner_id, role)
    SELECT $1, $2, part.id::uuid, 'organiser'
    FROM told CROSS JOIN LATERAL jsonb_array_elements_text(told.details -> 'organisers') AS part (id)
    UNION ALL
    SELECT $1, $2, part.id::uuid, 'partner'
    FROM told CROSS JOIN LATERAL jsonb_array_elements_text(told.details -> 'partners') AS part (id)
  ), of_shares AS (
    UPDATE action_units SET people = part.people, cost_grosz = part."costGrosz"
    FROM told CROSS JOIN LATERAL
      jsonb_to_recordset(told.details -> 'shares') AS part (unit text, people integer, "costGrosz" bigint)
    WHERE action_units.tenant_id = $1 AND action_units.action_id = $2 AND action_units.teryt = part.unit
  ), completed AS (
    UPDATE actions SET
      visibility = told.details ->> 'visibility',
      languages = ARRAY (SELECT jsonb_array_elements_text(told.details -> 'languages')),
      shares_are = CASE WHEN told.details ? 'shares' THEN 'set' ELSE 'equal' END,
      version = actions.version + 1, updated_at = miara_now(), updated_by = miara_person()
    FROM told
    WHERE actions.tenant_id = $1 AND actions.id = $2
    RETURNING actions.teryt
  )
  INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
  SELECT $1, miara_person(), 'action.edit', 'action', $2::text, completed.teryt, jsonb_build_object(
    'former', '{}'::jsonb,
    'new', (
      SELECT coalesce(jsonb_object_agg(part.key, part.value), '{}')
      FROM jsonb_each(told.details) AS part
      WHERE part.value NOT IN ('[]', '"internal"')
    )
  )
  FROM completed CROSS JOIN told`;

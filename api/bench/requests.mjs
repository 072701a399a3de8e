/**
 * What a request costs over bare `node:http` and `pg` with the same SQL and JSON, at 16 connections: the list of one unit,
 * the metropolis by area and by powiat, one changed declaration. `node api/bench/requests.mjs`
 *
 * The floor runs twice: as it comes, and keeping its plans as the service does.
 */
import { deepStrictEqual } from 'node:assert';
import { inTurns, median } from './measure.mjs';
import { whenRunDirectly } from './report.mjs';
import { settled, startFloor, startService } from './servers.mjs';
import { sessionOf } from './world.mjs';

const UNIT = '2211';
const READER = 'koordynator@omggs.demo';
const WRITER = 'zespol.pucki@omggs.demo';
const CONNECTIONS = 16;
const READ_AIM = 0.5;
const CHANGE_AIM = 0.3;
const TAIL_AIM = 3;

export async function requests(world) {
  const servers = [];
  const started = async (starting) => servers[servers.push(await starting) - 1];
  try {
    const environment = await floorEnvironment(world);
    const service = await started(startService(world));
    const floor = await started(startFloor(world, environment));
    const keeping = await started(startFloor(world, { ...environment, PREPARED: 'true' }));
    await settled(service, world.owner);
    const lines = [];
    const below = `${service.url}/api/v1/tenants/omggs`;
    for (const [what, address, bare] of [
      ['list of one unit', `${below}/units/${UNIT}/assessments`, `/list/${UNIT}`],
      ['metropolis by area', `${below}/coverage/groups?by=area`, '/roll-up/area'],
      ['metropolis by powiat', `${below}/coverage/groups?by=powiat`, '/roll-up/powiat'],
    ])
      lines.push(...(await read(world, what, address, { floor, keeping }, bare)));
    lines.push(...(await change(world, service, { floor, keeping })));
    return lines;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function read(world, what, address, { floor, keeping }, bare) {
  const headers = { cookie: await sessionOf(world.owner, READER) };
  deepStrictEqual(
    await (await fetch(address, { headers })).json(),
    await (await fetch(floor.url + bare)).json(),
  );
  const results = await inTurns(
    {
      service: { url: address, headers },
      floor: { url: floor.url + bare },
      keeping: { url: keeping.url + bare },
    },
    { connections: CONNECTIONS, seconds: 3, rounds: 3, warmUp: 2 },
  );
  return inLines(what, READ_AIM, results);
}

function inLines(what, aim, { service, floor, keeping }) {
  const ratio = service.perSecond / floor.perSecond;
  const tail = service.p99 / floor.p99;
  const against = `${(service.perSecond / keeping.perSecond).toFixed(2)} of one that keeps its plans`;
  return [
    {
      what,
      aim: `at least ${aim.toFixed(2)} of the floor`,
      measured: `${ratio.toFixed(2)}, ${against} (${service.perSecond.toFixed(0)}, ${floor.perSecond.toFixed(0)}, ${keeping.perSecond.toFixed(0)} a second)`,
      holds: ratio >= aim,
    },
    {
      what: `${what}, tail`,
      aim: `p99 at most ${TAIL_AIM} × the floor's, no errors`,
      measured: `${tail.toFixed(2)} × (${service.p99.toFixed(0)} against ${floor.p99.toFixed(0)} ms), ${service.errors} errors`,
      holds: tail <= TAIL_AIM && service.errors === 0,
    },
  ];
}

/**
 * Every request changes the text and carries the version before, so that none is a conflict: each writer goes round
 * assessments of its own. They share out the whole powiat, since the answer tells the history: hundreds of changes of
 * one assessment would measure that.
 */
async function change(world, service, { floor, keeping }) {
  const cookie = await sessionOf(world.owner, WRITER);
  const base = `${service.url}/api/v1/tenants/omggs`;
  const open = [];
  for (const unit of [UNIT, ...(await gminasOf(world, UNIT))]) {
    const { assessments } = await (
      await fetch(`${base}/units/${unit}/assessments`, { headers: { cookie } })
    ).json();
    open.push(...assessments.filter(({ abilities }) => abilities.edit));
  }
  let n = 0;
  const send = (address, headers) => async (id, version) => {
    const answer = await fetch(address(id), {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ statement: `Opis numer ${(n += 1)}` }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()).version;
  };
  const targets = {
    service: send((id) => `${base}/assessments/${id}`, { cookie }),
    floor: send((id) => `${floor.url}/update/${id}`, {}),
    keeping: send((id) => `${keeping.url}/update/${id}`, {}),
  };
  const runs = { service: [], floor: [], keeping: [] };
  const versions = new Map(open.map(({ id, version }) => [id, version]));
  for (let round = 0; round < 4; round += 1) {
    for (const [name, write] of Object.entries(targets)) {
      const run = await writing(versions, write, 3);
      if (round > 0) runs[name].push(run); // the first is to warm up
    }
  }
  const results = Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      {
        perSecond: median(all.map(({ perSecond }) => perSecond)),
        p99: median(all.map(({ p99 }) => p99)),
        errors: 0,
      },
    ]),
  );
  return inLines('one change', CHANGE_AIM, results);
}

async function writing(versions, write, seconds) {
  const took = [];
  const until = performance.now() + seconds * 1000;
  const all = [...versions.keys()];
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, writer) => {
      const own = all.filter((_, place) => place % CONNECTIONS === writer);
      for (let turn = 0; performance.now() < until; turn += 1) {
        const id = own[turn % own.length];
        const began = performance.now();
        versions.set(id, await write(id, versions.get(id)));
        took.push(performance.now() - began);
      }
    }),
  );
  took.sort((one, other) => one - other);
  return { perSecond: took.length / seconds, p99: took[Math.floor(took.length * 0.99)] };
}

/** Members in a powiat. */
async function gminasOf(world, powiat) {
  const { rows } = await world.owner.query(
    `SELECT units.teryt FROM units
     JOIN memberships ON memberships.teryt = units.teryt AND memberships.left_on IS NULL
     JOIN tenants ON tenants.id = memberships.tenant_id AND tenants.slug = 'omggs'
     WHERE units.powiat_teryt = $1
     ORDER BY units.teryt`,
    [powiat],
  );
  return rows.map(({ teryt }) => teryt);
}

async function floorEnvironment(world) {
  const { rows } = await world.owner.query(
    `SELECT tenants.id AS tenant, people.id AS person, standard_versions.id AS version,
       concat_ws(' ', standards.code, standard_versions.number) AS label
     FROM tenants
     JOIN standard_versions ON standard_versions.tenant_id = tenants.id AND standard_versions.status = 'published'
     JOIN standards ON standards.tenant_id = tenants.id AND standards.id = standard_versions.standard_id
     JOIN people ON people.email = $1
     WHERE tenants.slug = 'omggs'`,
    [READER],
  );
  const [{ tenant, person, version, label }] = rows;
  return {
    TENANT_ID: tenant,
    TENANT_SLUG: 'omggs',
    PERSON_ID: person,
    VERSION_ID: version,
    VERSION_LABEL: label,
    TODAY: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date()),
    NOW: new Date().toISOString(),
  };
}

await whenRunDirectly(import.meta.url, requests);

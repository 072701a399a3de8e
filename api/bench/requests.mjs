/**
 * What a request costs over bare `node:http` and `pg` with the same SQL and JSON: the list of one unit's assessments and one
 * changed declaration, both signed in, at 16 connections. `node api/bench/requests.mjs`
 */
import { deepStrictEqual } from 'node:assert';
import { asRatio, inTurns } from './measure.mjs';
import { startFloor, startService } from './servers.mjs';
import { openWorld, sessionOf } from './world.mjs';

const UNIT = '2211';
const READER = 'koordynator@omggs.demo';
const WRITER = 'zespol.pucki@omggs.demo';

const world = await openWorld();
try {
  const service = await startService(world);
  const floor = await startFloor(world, await floorEnvironment());
  console.log(`start ${service.startedInMs.toFixed(0)} ms, at rest ${service.memoryMiB().toFixed(0)} MiB`);
  await list(service, floor);
  await change(service, floor);
  console.log(`after the load ${service.memoryMiB().toFixed(0)} MiB`);
  await service.stop();
  await floor.stop();
} finally {
  await world.close();
}

async function list(service, floor) {
  const headers = { cookie: await sessionOf(world.owner, READER) };
  const address = `${service.url}/api/v1/tenants/omggs/units/${UNIT}/assessments`;
  const bare = `${floor.url}/list/${UNIT}`;
  deepStrictEqual(await (await fetch(address, { headers })).json(), await (await fetch(bare)).json());
  const results = await inTurns({ service: { url: address, headers }, floor: { url: bare } });
  console.log(`list of one unit: ${asRatio(results.service, results.floor)}`);
}

/** Every request changes the text and carries the version before, so that none is a conflict: one writer per assessment. */
async function change(service, floor) {
  const cookie = await sessionOf(world.owner, WRITER);
  const base = `${service.url}/api/v1/tenants/omggs`;
  const { assessments } = await (
    await fetch(`${base}/units/${UNIT}/assessments`, { headers: { cookie } })
  ).json();
  const open = assessments.filter(({ abilities }) => abilities.edit).slice(0, 16);
  const { perSecond: perSecondService } = await writers(open, async ({ id }, version, n) => {
    const answer = await fetch(`${base}/assessments/${id}`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ statement: `Opis numer ${n}` }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()).version;
  });
  const { perSecond: perSecondFloor } = await writers(open, async ({ id }, version, n) => {
    const answer = await fetch(`${floor.url}/update/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ statement: `Opis numer ${n}` }),
    });
    return (await answer.json()).version;
  });
  console.log(
    `one change: ${(perSecondService / perSecondFloor).toFixed(2)} of the floor (${perSecondService.toFixed(0)} of ${perSecondFloor.toFixed(0)} changes/s)`,
  );
}

async function writers(assessments, write, seconds = 5) {
  let done = 0;
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    assessments.map(async (assessment) => {
      let { version } = assessment;
      for (let n = 0; performance.now() < until; n += 1) {
        version = await write(assessment, version, n);
        done += 1;
      }
    }),
  );
  return { perSecond: done / seconds };
}

async function floorEnvironment() {
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

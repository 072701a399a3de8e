/**
 * How soon a change is seen by somebody who asks another process than the one that took it: the metropolis of the
 * working area at commit, a public page after publishing. `node api/bench/freshness.mjs`
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './measure.mjs';
import { whenRunDirectly } from './report.mjs';
import { settled, startService } from './servers.mjs';
import { sessionOf } from './world.mjs';

const ROUNDS = 8;
const PUBLIC_AIM_MS = 2_000;
const ASKED_EVERY_MS = 20;
/** Another path than the last time to the moment at which the other process looks. */
const STEP_MS = 137;

export async function freshness(world) {
  const servers = [];
  try {
    for (let index = 0; index < 2; index += 1)
      servers.push(await startService(world, { MIARA_OPEN_RATE: '0' }));
    const [here, there] = servers;
    await settled(here, world.owner);
    return [await working(world, here, there), await published(world, here, there)];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Each publication is asked for elsewhere until the newest number is told there. */
async function published(world, here, there) {
  const cookie = await sessionOf(world.owner, 'koordynator@omggs.demo');
  const took = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await newestOf(there);
    await sleep(round * STEP_MS);
    const answer = await fetch(`${here.url}/api/v1/tenants/omggs/publications`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ note: `Pomiar ${round + 1}` }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const { number } = await answer.json();
    const began = performance.now();
    while ((await newestOf(there)) !== number) await sleep(ASKED_EVERY_MS);
    took.push(performance.now() - began);
  }
  const worst = Math.max(...took);
  return {
    what: 'a public page in another process after publishing',
    aim: `at most ${PUBLIC_AIM_MS / 1000} s`,
    measured: `median ${median(took).toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${ROUNDS}`,
    holds: worst <= PUBLIC_AIM_MS,
  };
}

async function newestOf({ url }) {
  const { publication } = await (await fetch(`${url}/api/v1/public/omggs`)).json();
  return publication.number;
}

/** A declaration is taken back and made again here; each time the first answer there has to be another one. */
async function working(world, here, there) {
  const cookie = await sessionOf(world.owner, 'zespol.pucki@omggs.demo');
  const reader = await sessionOf(world.owner, 'koordynator@omggs.demo');
  const of = ({ url }, path, init) => fetch(`${url}/api/v1/tenants/omggs/${path}`, init);
  const { assessments } = await (await of(here, 'units/2211/assessments', { headers: { cookie } })).json();
  const found = assessments.find(
    ({ abilities, state }) => abilities.edit && ['planned', 'in_progress'].includes(state),
  );
  let { state, version } = found;
  const figure = async () =>
    JSON.stringify((await (await of(there, 'coverage/matrix', { headers: { cookie: reader } })).json()).rows);
  let stale = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await figure();
    state = state === 'planned' ? 'in_progress' : 'planned';
    const answer = await of(here, `assessments/${found.id}`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ state }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    version = (await answer.json()).version;
    if ((await figure()) === before) stale += 1;
  }
  return {
    what: 'the metropolis in another process after a change',
    aim: 'exact at commit',
    measured: `${stale} of ${ROUNDS} first answers were old`,
    holds: stale === 0,
  };
}

await whenRunDirectly(import.meta.url, freshness);

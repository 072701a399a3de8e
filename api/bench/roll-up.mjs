/**
 * The whole country in the database, and how the requests of one metropolis grow with what lies beside it.
 * `node api/bench/roll-up.mjs`
 */
import { deepStrictEqual } from 'node:assert';
import pg from 'pg';
import { addCountry } from './country.mjs';
import { median } from './measure.mjs';
import { whenRunDirectly } from './report.mjs';
import { settled, startService } from './servers.mjs';
import { openWorld, sessionOf } from './world.mjs';

const SIZES = [
  { slug: 'kraj', units: 2857, name: '2,857 units', inDatabaseMs: 2, growth: 1.2 },
  { slug: 'unia', units: 100_000, name: '100,000 units', inDatabaseMs: 3, growth: 1.5 },
];
const ASKED = 300;
const WARM_UP = 60;
const REQUESTS = 200;
/** Changes that nobody has folded in yet; more than that do not pile up. */
const PENDING = 255;

const TOTAL = `
  SELECT areas.code, phases.number, totals.*
  FROM totals_now($1) AS totals
  JOIN areas ON areas.tenant_id = totals.tenant_id AND areas.id = totals.area_id
  JOIN phases ON phases.tenant_id = totals.tenant_id AND phases.id = totals.phase_id`;

export async function rollUp(small) {
  const large = await openWorld();
  const lines = [];
  const services = [];
  try {
    services.push(await startService(small));
    services.push(await startService(large));
    for (const size of SIZES) {
      const country = await addCountry(large.owner, size.slug, size.units);
      lines.push(await inDatabase(large, country, size));
      lines.push(...(await growth({ small, large }, services, size)));
    }
    return lines;
  } finally {
    await Promise.all(services.map((service) => service.stop()));
    await large.close();
  }
}

/** All units together by area and phase, with as many changes pending as there can be; exactly the sum of the units. */
export async function inDatabase(world, { tenant, version }, { name, inDatabaseMs }) {
  await world.owner.query(
    `INSERT INTO coverage_deltas (tenant_id, standard_version_id, area_id, phase_id)
     SELECT totals.tenant_id, totals.standard_version_id, totals.area_id, totals.phase_id
     FROM coverage_totals AS totals
     CROSS JOIN generate_series(1, ${PENDING}) WHERE totals.tenant_id = $1 LIMIT ${PENDING}`,
    [tenant],
  );
  const app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
  try {
    await app.query(`BEGIN; SELECT set_config('miara.tenant_id', '${tenant}', true)`);
    const took = [];
    let rows = [];
    for (let n = 0; n < ASKED; n += 1) {
      const began = performance.now();
      ({ rows } = await app.query({ name: 'total', text: TOTAL, values: [version] }));
      took.push(performance.now() - began);
    }
    const { rows: summed } = await app.query(
      `SELECT sum(in_progress_weight)::integer AS "inProgress", sum(assessed_count)::integer AS assessed
       FROM coverage_counters WHERE standard_version_id = $1`,
      [version],
    );
    const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
    deepStrictEqual({ inProgress: sum('in_progress_weight'), assessed: sum('assessed_count') }, summed[0]);
    return {
      what: `whole country in the database, ${name} × 65 items`,
      aim: `p50 at most ${inDatabaseMs} ms`,
      measured: `${median(took).toFixed(2)} ms`,
      holds: median(took) <= inDatabaseMs,
    };
  } finally {
    await app.end();
  }
}

/** The same requests of the same metropolis, alone and beside a country, in turns. */
async function growth({ small, large }, [alone, beside], { name, growth: aim }) {
  await settled(alone, small.owner);
  await settled(beside, large.owner);
  const lines = [];
  for (const [what, below] of [
    ['list of one unit', 'units/2211/assessments'],
    ['metropolis by area', 'coverage/groups?by=area'],
  ]) {
    const of = async (world, service) => ({
      address: `${service.url}/api/v1/tenants/omggs/${below}`,
      headers: { cookie: await sessionOf(world.owner, 'koordynator@omggs.demo') },
      took: [],
    });
    const [one, other] = [await of(small, alone), await of(large, beside)];
    for (let n = 0; n < WARM_UP + REQUESTS; n += 1) {
      for (const { address, headers, took } of [one, other]) {
        const began = performance.now();
        const answer = await fetch(address, { headers });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
        if (n >= WARM_UP) took.push(performance.now() - began);
      }
    }
    const ratio = median(other.took) / median(one.took);
    lines.push({
      what: `${what} beside ${name}`,
      aim: `p50 at most ${aim.toFixed(1)} × alone`,
      measured: `${ratio.toFixed(2)} × (${median(other.took).toFixed(1)} against ${median(one.took).toFixed(1)} ms)`,
      holds: ratio <= aim,
    });
  }
  return lines;
}

await whenRunDirectly(import.meta.url, rollUp);

/**
 * 16 writers in one metropolis: changes of standing with the counters of coverage and without them, in turns.
 * `node api/bench/writers.mjs`
 */
import pg from 'pg';
import { median } from './measure.mjs';
import { whenRunDirectly } from './report.mjs';

const WRITERS = 16;
const SECONDS = 3;
const ROUNDS = 5;
/** Between two statements of a transaction: what an application does there, in milliseconds. */
const THINKING_MS = 2;
const TRIGGERS = ['assessments_count_update', 'assessments_count_insert', 'assessments_count_delete'];

export async function writers(world) {
  const { rows } = await world.owner.query(
    `SELECT assessments.tenant_id AS tenant, assessments.id FROM assessments
     JOIN tenants ON tenants.id = assessments.tenant_id AND tenants.slug = 'omggs'
     JOIN standard_versions ON standard_versions.tenant_id = tenants.id
       AND standard_versions.id = assessments.standard_version_id AND standard_versions.status = 'published'
     WHERE assessments.review = 'draft'`,
  );
  const pool = new pg.Pool({ connectionString: world.appUrl, max: WRITERS });
  const runs = { with: [], without: [] };
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const how of round % 2 === 0 ? ['with', 'without'] : ['without', 'with']) {
        await switchCounters(world.owner, how === 'with');
        const run = await writing(pool, rows);
        if (round > 0) runs[how].push(run); // the first is to warm up
      }
    }
  } finally {
    await pool.end();
    await switchCounters(world.owner, true);
  }
  await world.owner.query(`SELECT set_config('miara.tenant_id', $1, false)`, [rows[0].tenant]);
  await world.owner.query('SELECT rebuild_counters()');
  await world.owner.query(`SELECT set_config('miara.tenant_id', '', false)`);
  const of = (how, what) => median(runs[how].map((run) => run[what]));
  const throughput = of('with', 'perSecond') / of('without', 'perSecond');
  const tail = of('with', 'p99') / of('without', 'p99');
  return [
    {
      what: '16 writers in one metropolis',
      aim: 'at least 0.80 of the changes without counters',
      measured: `${throughput.toFixed(2)} (${of('with', 'perSecond').toFixed(0)} against ${of('without', 'perSecond').toFixed(0)} a second)`,
      holds: throughput >= 0.8,
    },
    {
      what: '16 writers, tail',
      aim: 'p99 at most 1.5 × that without counters',
      measured: `${tail.toFixed(2)} × (${of('with', 'p99').toFixed(0)} against ${of('without', 'p99').toFixed(0)} ms)`,
      holds: tail <= 1.5,
    },
  ];
}

async function switchCounters(owner, on) {
  for (const trigger of TRIGGERS)
    await owner.query(`ALTER TABLE assessments ${on ? 'ENABLE' : 'DISABLE'} TRIGGER ${trigger}`);
}

async function writing(pool, rows) {
  const took = [];
  const until = performance.now() + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      // Each has rows of its own, spread over all units: they meet in the counters only.
      const own = rows.filter((_row, index) => index % WRITERS === writer);
      for (let n = 0; performance.now() < until; n += 1) {
        const began = performance.now();
        await change(pool, own[n % own.length]);
        took.push(performance.now() - began);
      }
    }),
  );
  took.sort((one, other) => one - other);
  return { perSecond: took.length / SECONDS, p99: took[Math.floor(took.length * 0.99)] };
}

async function change(pool, { tenant, id }) {
  const client = await pool.connect();
  try {
    await client.query(
      `BEGIN; SELECT set_config('miara.tenant_id', '${tenant}', true), set_config('miara.person_id', '', true),
         set_config('miara.now', '', true), set_config('miara.today', '', true)`,
    );
    await client.query({
      name: 'change',
      text: `UPDATE assessments SET declared_at = now(),
               state = CASE state WHEN 'in_progress' THEN 'planned' ELSE 'in_progress' END
             WHERE tenant_id = $1 AND id = $2`,
      values: [tenant, id],
    });
    await new Promise((done) => setTimeout(done, THINKING_MS));
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

await whenRunDirectly(import.meta.url, writers);

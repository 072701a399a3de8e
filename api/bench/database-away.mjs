/**
 * The database is stopped for ten seconds under load, twenty times: in order, at once, killed, and frozen, so that it
 * closes no connection and answers nobody. The built service runs in a process of its own.
 *
 *   node api/bench/database-away.mjs [times] [seconds]
 *
 * Leaves with an error when a public page failed, when somebody signed in waited longer than a second for the 503 or had no
 * Retry-After, when anything failed two seconds after the database was back, or when a connection was left behind.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { importPostgres } from '../../scripts/lib/built.mjs';
import { startService } from './servers.mjs';
import { openWorld, sessionOf } from './world.mjs';

const TIMES = Number(process.argv[2] ?? 20);
const AWAY_MS = Number(process.argv[3] ?? 10) * 1000;
const WAYS = ['fast', 'immediate', 'killed', 'frozen'];
const NORMAL_AFTER_MS = 2_000;
const PUBLIC_CLIENTS = 6;
const SIGNED_IN_CLIENTS = 6;
const PAGES = [
  '/',
  '/omggs',
  '/omggs/units/2262011',
  '/omggs/items',
  '/omggs/units/2211031',
  '/api/v1/public/omggs',
];
const QUESTIONS = ['/api/v1/me', '/api/v1/tenants/omggs/units/2262011/assessments', '/api/v1/me'];

const world = await openWorld({ web: true });
const cookie = await sessionOf(world.owner, 'koordynator@omggs.demo');
const service = await startService(world, { MIARA_OPEN_RATE: '0', MIARA_LOG_LEVEL: 'silent' });
const agent = new Agent({ keepAlive: true });
let database = world.server;
let loaded = true;
const answers = [];

for (const path of PAGES) await ask(path, {}, 'public');
await warmed();
const before = { connections: await connections(), memory: service.memoryMiB() };
const clients = [
  ...Array.from({ length: PUBLIC_CLIENTS }, (_, from) => load(PAGES, {}, 'public', from)),
  ...Array.from({ length: SIGNED_IN_CLIENTS }, (_, from) => load(QUESTIONS, { cookie }, 'signed in', from)),
];
const rows = [];
try {
  for (let time = 0; time < TIMES; time += 1) {
    const row = await once(WAYS[time % WAYS.length]);
    rows.push(row);
    console.log(`${time + 1}. ${JSON.stringify(row)}`);
  }
} finally {
  loaded = false;
  await Promise.all(clients);
  agent.destroy();
  console.table(rows);
  const after = { connections: await connections().catch(() => null), memory: service.memoryMiB() };
  console.log('connections', before.connections, '→', after.connections);
  console.log(
    `resident memory ${before.memory.toFixed(0)} → ${after.memory.toFixed(0)} MiB; alive: ${service.isAlive()}`,
  );
  await service.stop();
  await world.close();
}
const failed = rows.filter(
  (row) =>
    row.publicFailed + row.lateFailed + row.otherThan503 + row.withoutRetryAfter > 0 ||
    row.worst503Ms > 1_000,
);
process.exit(failed.length === 0 && rows.length === TIMES ? 0 : 1);

async function once(way) {
  answers.length = 0;
  const stopped = performance.now();
  await stop(way);
  await sleep(AWAY_MS - (performance.now() - stopped));
  await bringBack(way);
  const back = performance.now();
  await sleep(NORMAL_AFTER_MS);
  const normal = performance.now();
  await sleep(1_500);
  const signedIn = answers.filter(({ kind }) => kind === 'signed in');
  const refused = signedIn.filter(({ status }) => status === 503);
  const pages = answers.filter(({ kind }) => kind === 'public');
  const lastFailure = Math.max(
    back,
    ...signedIn.filter(({ status }) => status !== 200).map(({ ended }) => ended),
  );
  return {
    way,
    pages: pages.length,
    publicFailed: pages.filter(({ status }) => status !== 200).length,
    worstPageMs: worst(pages),
    refused: refused.length,
    worst503Ms: worst(refused),
    withoutRetryAfter: refused.filter(({ retryAfter }) => !(Number(retryAfter) > 0)).length,
    otherThan503: signedIn.filter(({ status }) => status !== 200 && status !== 503).length,
    backAfterMs: Math.round(lastFailure - back),
    lateFailed: answers.filter(({ status, began }) => status !== 200 && began > normal).length,
    connections: JSON.stringify(await connections()),
    memoryMiB: Math.round(service.memoryMiB()),
  };
}

async function stop(way) {
  if (way === 'frozen') return void signalFamily('SIGSTOP');
  if (way === 'killed') return void process.kill(database.pid, 'SIGKILL');
  if (way === 'immediate') return database.kill();
  await database.stop();
}

async function bringBack(way) {
  if (way === 'frozen') return void signalFamily('SIGCONT');
  const { startEmbeddedPostgres } = await importPostgres();
  database = await startEmbeddedPostgres({ dataDir: world.postgresDir, durable: true });
  world.replaceServer(database);
}

/** The server and all processes that it started. */
function signalFamily(name) {
  const children = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && parentOf(id) === database.pid);
  for (const pid of [database.pid, ...children.map(Number)]) process.kill(pid, name);
}

function parentOf(id) {
  try {
    return Number(/\) \S (\d+) /.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1]);
  } catch {
    return null; // it ended meanwhile
  }
}

/** Connections of the service by name, without those that only ask whether the database is there. */
async function connections() {
  const client = new pg.Client({ connectionString: world.url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows: found } = await client.query(
    `SELECT application_name AS name, count(*)::int AS count FROM pg_stat_activity
     WHERE application_name LIKE 'miara-%' AND application_name <> 'miara-pulse' GROUP BY 1 ORDER BY 1`,
  );
  await client.end();
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
}

/** Until every page of the load is kept. */
async function warmed() {
  for (let round = 0; round < 3; round += 1) for (const path of PAGES) await ask(path, {}, 'public');
}

async function load(paths, headers, kind, from) {
  for (let index = from; loaded; index += 1) {
    await ask(paths[index % paths.length], headers, kind);
    await sleep(10);
  }
}

/** Written down with how it ended; status 0 when there was no answer at all. */
function ask(path, headers, kind) {
  const began = performance.now();
  return new Promise((resolve) => {
    const note = (status, retryAfter) => {
      const ended = performance.now();
      answers.push({ kind, path, status, retryAfter, began, ended, ms: ended - began });
      resolve();
    };
    const request = get(
      service.url + path,
      { headers: { 'accept-encoding': 'br', ...headers }, agent },
      (response) => {
        response.resume().once('end', () => note(response.statusCode, response.headers['retry-after']));
      },
    );
    request.once('error', () => note(0));
    request.setTimeout(20_000, () => request.destroy(new Error('no answer')));
  });
}

function worst(some) {
  return Math.round(Math.max(0, ...some.map(({ ms }) => ms)));
}

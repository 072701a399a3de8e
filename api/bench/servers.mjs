/** The service and the floor it is measured against, each in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SERVICE = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const FLOOR = fileURLToPath(new URL('floor.mjs', import.meta.url));
const STARTING_MS = 180_000;
const SETTLING_MS = 60_000;
const QUIET_SECONDS = 3;
const RESTING_MS_PER_SECOND = 40;
/** Connections of each to the database; the same for both. */
export const POOL = 8;

/** The built service. */
export function startService(world, environment = {}) {
  return start(SERVICE, '/api/v1/health/ready', {
    HOST: '127.0.0.1',
    MIARA_LOG_LEVEL: 'fatal',
    MIARA_DATA_DIR: world.dataDir,
    DATABASE_APP_URL: world.appUrl,
    DATABASE_PUBLIC_URL: world.publicUrl,
    DATABASE_POOL: String(POOL),
    DATABASE_PUBLIC_POOL: '2',
    ...environment,
  });
}

/** Bare `node:http` and `pg`. */
export function startFloor(world, environment) {
  return start(FLOOR, '/ready', { DATABASE_URL: world.url, POOL: String(POOL), ...environment });
}

/** Waits until the service has done what it does after a start (reminders, link checks) and rests. */
export async function settled(service, owner) {
  const until = performance.now() + SETTLING_MS;
  let quiet = 0;
  while (quiet < QUIET_SECONDS && performance.now() < until) {
    const before = service.cpuMs();
    await sleep(1000);
    const { rows } = await owner.query(
      `SELECT count(*)::integer AS busy FROM pgboss.job WHERE state = 'active' OR (state = 'created' AND start_after <= now())`,
    );
    const rests = service.cpuMs() - before <= RESTING_MS_PER_SECOND && rows[0].busy === 0;
    quiet = rests ? quiet + 1 : 0;
  }
}

/** Any program of ours that listens on PORT, until it answers. */
export async function start(script, readyPath, environment) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url + readyPath))) {
    if (child.exitCode !== null || performance.now() - began > STARTING_MS)
      throw new Error(`${script} does not start`);
    await sleep(10);
  }
  return {
    url,
    pid: child.pid,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    startedInMs: performance.now() - began,
    memoryMiB: () =>
      Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    cpuMs: () => {
      // After the name in brackets; user and system time in hundredths of a second.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function isReady(address) {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ?? false;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

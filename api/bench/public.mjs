/**
 * Public scorecard as a page and as JSON, from memory, against bare `node:http` sending the same compressed bytes; once
 * more with the database stopped.
 *
 *   node api/bench/public.mjs
 *
 * The floor sends four headers; the service sends its eighteen, counts the request, numbers it and looks whether the
 * answer still holds.
 */
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurns } from './measure.mjs';
import { start, startService } from './servers.mjs';
import { openWorld } from './world.mjs';

const UNIT = '2262011';
const PATHS = { page: `/omggs/units/${UNIT}`, JSON: `/api/v1/public/omggs/units/${UNIT}` };
const CODINGS = ['br', 'gzip'];
/** The best compression is made after the first answer. */
const SQUEEZED_MS = 3_000;

const world = await openWorld({ web: true });
const folder = mkdtempSync(join(tmpdir(), 'miara-public-'));
const running = [];
try {
  const service = await startService(world, { MIARA_OPEN_RATE: '0', MIARA_PUBLIC_WARM: 'false' });
  running.push(service);
  for (const path of Object.values(PATHS)) await answerOf(service.url, path, 'br');
  await sleep(SQUEEZED_MS);

  for (const coding of CODINGS) {
    const answers = await Promise.all(
      Object.values(PATHS).map((path) => answerOf(service.url, path, coding)),
    );
    const file = join(folder, `${coding}.json`);
    writeFileSync(file, JSON.stringify(answers));
    const floor = await start(fileURLToPath(new URL('public-floor.mjs', import.meta.url)), '/ready', {
      ANSWERS: file,
    });
    running.push(floor);
    console.log(`\n${coding}`);
    await compare(service, floor, coding, answers);
    if (coding === CODINGS.at(-1)) {
      await world.stopDatabase();
      console.log(`\n${coding}, the database stopped`);
      await compare(service, floor, coding, answers);
    }
    await floor.stop();
  }
  console.log(`\nresident memory ${service.memoryMiB().toFixed(0)} MiB`);
} finally {
  for (const one of running) await one.stop();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(service, floor, coding, answers) {
  const headers = { 'Accept-Encoding': coding };
  const targets = Object.fromEntries(
    Object.entries(PATHS).flatMap(([name, path]) => [
      [`${name} service`, { url: service.url + path, headers }],
      [`${name} floor`, { url: floor.url + path, headers }],
    ]),
  );
  const measured = await inTurns(targets, { seconds: 3, rounds: 5 });
  for (const [index, name] of Object.keys(PATHS).entries()) {
    const bytes = Buffer.from(answers[index].body, 'base64').length;
    console.log(
      `  ${name}, ${bytes} bytes: ${asRatio(measured[`${name} service`], measured[`${name} floor`])}`,
    );
  }
}

/** An answer as it travels. */
async function answerOf(url, path, coding) {
  const request = get(url + path, { headers: { 'Accept-Encoding': coding } });
  const [response] = await once(request, 'response');
  const body = Buffer.concat(await response.toArray());
  if (response.statusCode !== 200) throw new Error(`${path} answers ${response.statusCode}`);
  const { 'content-type': type, 'content-encoding': told, etag: tag } = response.headers;
  return { path, type, coding: told, tag, body: body.toString('base64') };
}

/** "0.47 of the floor (412 of 877 requests/s; …)" */
function asRatio(service, floor) {
  const ratio = (service.perSecond / floor.perSecond).toFixed(2);
  return `${ratio} of the floor (${service.perSecond.toFixed(0)} of ${floor.perSecond.toFixed(0)} requests/s; p99 ${service.p99.toFixed(0)} against ${floor.p99.toFixed(0)} ms; errors ${service.errors})`;
}

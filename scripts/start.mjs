/**
 * `npm start`: database, schema, demo on an empty database, build when stale, serve. Everything in one process
 * except PostgreSQL, which is detached so that Ctrl-C reaches this process first and things end in order.
 *
 * PORT (3000), MIARA_DATA_DIR (.data), DATABASE_URL (own server), MIARA_DEMO=1 (demo on an own server too); the rest
 * is in .env.example. A file .env in the root is read when there is one.
 */
import { resolve } from 'node:path';
import { buildServer } from './lib/build-server.mjs';
import { buildWeb } from './lib/build-web.mjs';
import { importApi, importMigrations } from './lib/built.mjs';
import { readSettingsFile } from './lib/settings-file.mjs';
import { openDatabase, prepareDatabase } from './lib/database.mjs';
import { ROOT } from './lib/root.mjs';

readSettingsFile();
const dataDir = resolve(process.env.MIARA_DATA_DIR || `${ROOT}/.data`);
const port = Number(process.env.PORT || 3000);
const ownServer = Boolean(process.env.DATABASE_URL);
const demo = !ownServer || ['1', 'true', 'yes'].includes(process.env.MIARA_DEMO ?? '');
const log = (line) => console.log(line);

const ONE_KEYPRESS_MS = 500;
const givingUp = new AbortController();
let opening = null;
let database = null;
let server = null;
let stopping = null;
let signalledAt = -Infinity;

process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);

try {
  await start();
} catch (error) {
  if (stopping === null) {
    console.error(`\nMiara could not start: ${error.message}`);
    if (process.env.MIARA_TRACE === '1') console.error(error);
    await stop(1);
  }
}

async function start() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a number from 0 to 65535.');
  await buildServer();
  const web = buildWeb({ signal: givingUp.signal });
  // Awaited below; without this a failing build would end the process while the database is still starting.
  web.catch(() => undefined);
  opening = openDatabase(dataDir);
  database = await opening;
  if (stopping !== null) return;
  const hasDemo = (await prepareDatabase(database, { dataDir, demo, log })) && demo;
  await web;
  if (stopping !== null) return;
  const { roleUrl } = await importMigrations();
  const { start: startApi } = await importApi();
  server = await startApi({
    ownerUrl: database.url,
    appUrl: process.env.DATABASE_APP_URL || roleUrl(database.url, 'miara_app'),
    publicUrl: process.env.DATABASE_PUBLIC_URL || roleUrl(database.url, 'miara_public'),
    dataDir,
    port,
    demo: hasDemo,
  });
  if (stopping === null) banner(server.url, hasDemo);
}

function banner(url, hasDemo) {
  log(
    [
      '',
      `  Miara działa / Miara is running:  ${url}`,
      ...(hasDemo
        ? ['  Konta pokazowe są na stronie logowania / demo accounts are on the sign-in page']
        : []),
      '  Ctrl-C kończy / stops',
      '',
    ].join('\n'),
  );
}

/**
 * First signal: in order. Second: at once; PostgreSQL keeps every commit and recovers on the next start. One Ctrl-C
 * can arrive twice, from the terminal and passed on by npm, hence the pause between the two.
 */
function onSignal() {
  if (stopping === null) {
    signalledAt = performance.now();
    void stop(0);
  } else if (performance.now() - signalledAt > ONE_KEYPRESS_MS) {
    database?.kill();
    process.exit(1);
  }
}

/** Also when it is only just starting: PostgreSQL is detached and would stay behind. */
async function stopDatabase() {
  const opened = await opening?.catch(() => null);
  await opened?.stop();
}

function stop(code) {
  stopping ??= (async () => {
    givingUp.abort();
    let failed = false;
    for (const end of [() => server?.close(), stopDatabase]) {
      try {
        await end();
      } catch (error) {
        failed = true;
        console.error(`While stopping: ${error.message}`);
      }
    }
    process.exit(failed ? 1 : code);
  })();
  return stopping;
}

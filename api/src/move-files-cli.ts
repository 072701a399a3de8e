import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ConfigRefused, configOfProcess } from './config/config.js';
import { FILE_STORES, makeFileStorage, type FileStore } from './platform/storage/make-file-storage.js';
import { moveFiles } from './platform/storage/move-files.js';

const USAGE = `Moves every stored file to the other store and verifies its hash there.

  --to s3|local   where to
  --keep          leaves the originals; without it they are removed once all copies are right

May be stopped and run again. Settings as for the service (.env.example); the database is not touched.`;

/** Never dialled: moving needs the settings of the stores only. */
const NO_DATABASE = 'postgres://nobody@localhost/none';

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, keep: { type: 'boolean', default: false } },
  });
  const to = FILE_STORES.find((store) => store === values.to);
  if (to === undefined) {
    say(USAGE);
    return 2;
  }
  const from: FileStore = to === 's3' ? 'local' : 's3';
  const config = configOfProcess({ DATABASE_URL: process.env.DATABASE_URL || NO_DATABASE });
  say(`Moving files from ${from} to ${to} …`);
  const source = await makeFileStorage(from, config);
  const target = await makeFileStorage(to, config);
  const report = await moveFiles(source, target, { keep: values.keep, log: say });
  say(
    `${report.copied} copied, ${report.alreadyThere} there already, ${report.removed} removed from ${from}, ` +
      `${report.mismatches.length} wrong.`,
  );
  if (report.mismatches.length > 0) {
    say(
      'Not finished: the files named above do not have the hash they are filed under. Nothing was removed.',
    );
    return 1;
  }
  say(values.keep ? `All files are in ${to}, too.` : `All files are in ${to}.`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigRefused ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

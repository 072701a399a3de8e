import { resolve } from 'node:path';
import { isEmpty, seedDemo, seedReference } from './index.js';

/** `node migrations/dist/seeds/cli.js reference|demo`, on the database of DATABASE_URL. */
const log = (line: string) => process.stdout.write(`${line}\n`);

async function main(command: string | undefined, ownerUrl: string | undefined): Promise<void> {
  if (ownerUrl === undefined) throw new Error('Set DATABASE_URL to the connection URL of the owner.');
  switch (command) {
    case 'reference':
      await seedReference(ownerUrl);
      break;
    case 'demo':
      if (!(await isEmpty(ownerUrl)))
        throw new Error('The database has tenants: the demo needs an empty one.');
      await seedReference(ownerUrl);
      await seedDemo(ownerUrl, { filesDir: resolve(process.env.MIARA_DATA_DIR ?? '.data', 'files'), log });
      break;
    default:
      throw new Error('Say what to do: reference or demo.');
  }
}

try {
  await main(process.argv[2], process.env.DATABASE_URL);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

import { countersCommand } from './counters-command.js';
import { migrate, migrateDown, migrationStatus } from './run.js';

/** `node migrations/dist/cli.js up|down|status|counters check|counters rebuild`, on the database of DATABASE_URL. */
const log = (line: string) => process.stdout.write(`${line}\n`);

async function main(command: string | undefined, ownerUrl: string | undefined): Promise<void> {
  if (ownerUrl === undefined) throw new Error('Set DATABASE_URL to the connection URL of the owner.');
  switch (command) {
    case 'up':
      await migrate(ownerUrl, { log });
      break;
    case 'down':
      await migrateDown(ownerUrl, { log });
      break;
    case 'status':
      for (const { name, appliedAt } of await migrationStatus(ownerUrl)) {
        log(`${appliedAt?.toISOString() ?? 'pending                 '}  ${name}`);
      }
      break;
    case 'counters':
      if (!(await countersCommand(ownerUrl, process.argv.slice(3), log))) process.exitCode = 1;
      break;
    default:
      throw new Error('Say what to do: up, down, status or counters.');
  }
}

try {
  await main(process.argv[2], process.env.DATABASE_URL);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

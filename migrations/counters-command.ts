import { parseArgs } from 'node:util';
import { counters } from './counters.js';

/**
 * `counters check|rebuild [--tenant slug]`, for both command lines.
 *
 * @returns whether all counters agree with a recount
 * @throws Error when the arguments say nothing that can be done
 */
export async function countersCommand(
  ownerUrl: string,
  args: readonly string[],
  log: (line: string) => void,
): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { tenant: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, ...rest] = positionals;
  if ((what !== 'check' && what !== 'rebuild') || rest.length > 0) {
    throw new Error('Say what to do: counters check or counters rebuild, and --tenant for one area only.');
  }
  const states = await counters(ownerUrl, what, values.tenant);
  for (const { slug, rows, drift } of states) {
    const found = drift === 0 ? 'agree with a recount' : `${drift} rows DIFFER from a recount`;
    log(`${slug}: ${rows} rows of counters, ${what === 'rebuild' ? 'counted anew, ' : ''}${found}`);
  }
  return states.every(({ drift }) => drift === 0);
}

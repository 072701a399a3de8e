import type { Client } from 'pg';
import { inTransaction, withOwner } from './database.js';

const TERYT = /^\d{4}(\d{3})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A government gets another name. */
export interface Renaming {
  /** TERYT code; a new name keeps it. */
  unit: string;
  /** The new name in Polish, as in the register. */
  name: string;
  /** The name with its kind where two units could be meant; the name itself when left out. */
  displayName?: string;
  /** First day of the new name; it has come. */
  from: string;
  /** Where that is laid down, e.g. the regulation. */
  source: string;
}

/** One government comes in the place of others: a merger, a division, or a new kind (which is a new TERYT code). */
export interface Replacement {
  /** TERYT codes of those that end. */
  units: readonly string[];
  /** TERYT code of the one that comes; it is in the register. */
  by: string;
  /** First day of the new one. */
  from: string;
  source: string;
}

/** The present name is kept for the days before. Throws when the unit is not in the register or the day is to come. */
export async function renameUnit(ownerUrl: string, renaming: Renaming): Promise<void> {
  const { unit, name, displayName = name, from, source } = renaming;
  check([unit], from, source);
  if (name.trim() === '') throw new Error('--name says something.');
  await withOwner(ownerUrl, (client) =>
    inTransaction(client, async () => {
      await refuseUnknown(client, [unit]);
      await client.query(`SELECT rename_unit($1, $2, jsonb_build_object('pl', $3::text), $4::date, $5)`, [
        unit,
        name.trim(),
        displayName.trim(),
        from,
        source,
      ]);
    }),
  );
}

/**
 * Ends the memberships of those that go and begins the successor's, in every area that had one of them, on that day.
 *
 * @returns the number of areas
 */
export async function replaceUnits(ownerUrl: string, replacement: Replacement): Promise<number> {
  const { units, by, from, source } = replacement;
  check([...units, by], from, source);
  return withOwner(ownerUrl, (client) =>
    inTransaction(client, async () => {
      await refuseUnknown(client, [...units, by]);
      const { rows } = await client.query<{ moved: number }>(
        'SELECT replace_units($1, $2, $3::date, $4) AS moved',
        [units, by, from, source],
      );
      return rows[0]?.moved ?? 0;
    }),
  );
}

/** A code with a typing error should be named, not a foreign key. */
async function refuseUnknown(client: Client, teryts: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ teryt: string }>(
    `SELECT given.teryt FROM unnest($1::text[]) AS given (teryt)
     WHERE NOT EXISTS (SELECT FROM units WHERE units.teryt = given.teryt)`,
    [teryts],
  );
  if (rows.length > 0)
    throw new Error(`Not in the register of units: ${rows.map(({ teryt }) => teryt).join(', ')}.`);
}

function check(teryts: readonly string[], from: string, source: string): void {
  for (const teryt of teryts) {
    if (!TERYT.test(teryt))
      throw new Error(`"${teryt}" is no TERYT code (4 digits of a powiat, 7 of a gmina).`);
  }
  if (!DAY.test(from)) throw new Error(`--from "${from}": a day, YYYY-MM-DD.`);
  if (source.trim() === '') throw new Error('--source says where it is laid down.');
}

import { displayNames } from '@miara/shared';
import { inTransaction, withOwner } from '../database.js';
import { readRegister } from './read-data.js';

/** Brings the register of units up to date. Idempotent: what is there already stays as it is. */
export function seedReference(ownerUrl: string): Promise<void> {
  const { units, residentsOn } = readRegister();
  // Of the whole register: a member town must not be taken for a rural gmina that is no member.
  const names = displayNames(units);
  const rows = units.map((unit) => ({
    teryt: unit.teryt,
    name: unit.name,
    display_name: names.get(unit.teryt),
    kind: unit.kind,
    powiat_teryt: unit.powiat ?? null,
    residents: unit.residents,
    residents_on: residentsOn,
    latitude: unit.latitude,
    longitude: unit.longitude,
  }));
  return withOwner(ownerUrl, (client) =>
    inTransaction(client, async () => {
      // One statement: the key from a gmina to its powiat is checked when all rows are in.
      await client.query(
        `INSERT INTO units
           (teryt, name, display_name, kind, powiat_teryt, residents, residents_on, latitude, longitude)
         SELECT * FROM jsonb_to_recordset($1) AS given (
           teryt text, name text, display_name jsonb, kind text, powiat_teryt text,
           residents integer, residents_on date, latitude double precision, longitude double precision
         )
         ON CONFLICT (teryt) DO UPDATE SET
           name = excluded.name,
           display_name = excluded.display_name,
           kind = excluded.kind,
           powiat_teryt = excluded.powiat_teryt,
           residents = excluded.residents,
           residents_on = excluded.residents_on,
           latitude = excluded.latitude,
           longitude = excluded.longitude
         WHERE (units.name, units.display_name, units.kind, units.powiat_teryt, units.residents,
             units.residents_on, units.latitude, units.longitude)
           IS DISTINCT FROM (excluded.name, excluded.display_name, excluded.kind, excluded.powiat_teryt,
             excluded.residents, excluded.residents_on, excluded.latitude, excluded.longitude)`,
        [JSON.stringify(rows)],
      );
    }),
  );
}

import type pg from 'pg';
import type { RegisteredUnit } from '../reference/read-data.js';
import { addDays, type Day } from './calendar.js';
import { setClock } from './play.js';
import type { Random } from './random.js';
import { UNIT_AREAS } from './unit-areas.js';

/** An address that is nobody's: the counts of foreign residents are made up, as the demo says. */
const SOURCE = 'https://statystyka.example/dane-demonstracyjne';
/** Every eighth unit is not known yet, so that the screens show that, too. */
const UNKNOWN = 0.12;

export interface FactsPlan {
  readonly tenantId: string;
  readonly units: readonly Pick<RegisteredUnit, 'teryt' | 'kind' | 'residents'>[];
  /** The first day of the history: facts are of the year before, so that every publication has them. */
  readonly start: Day;
  readonly random: Random;
}

/** Areas, made-up counts of foreign residents, and the offices that answer. */
export async function seedFacts(
  client: pg.Client,
  { tenantId, units, start, random }: FactsPlan,
): Promise<void> {
  await setClock(client, tenantId, addDays(start, -1), 9 * 60, '');
  const year = Number(start.slice(0, 4)) - 1;
  const facts = units.flatMap(({ teryt, kind, residents }) => {
    const share = kind === 'rural_gmina' ? random.between(0.0004, 0.02) : random.between(0.008, 0.055);
    const foreign = random.chance(UNKNOWN) ? null : Math.round(residents * share);
    const area = UNIT_AREAS[teryt] ?? null;
    return area === null && foreign === null ? [] : [{ teryt, area, foreign }];
  });
  await client.query(
    `INSERT INTO unit_facts (tenant_id, teryt, year, area_hectares, foreign_residents, source)
     SELECT $1, given.teryt, $3, given.area, given."foreign", $4
     FROM jsonb_to_recordset($2) AS given (teryt text, area integer, "foreign" integer)`,
    [tenantId, JSON.stringify(facts), year, SOURCE],
  );
  const offices = units
    .filter(() => random.chance(0.7))
    .map(({ teryt, kind }) => ({
      teryt,
      name: kind === 'powiat' ? 'Wydział Polityki Społecznej' : 'Referat Spraw Społecznych',
      email: `sprawy.spoleczne@${teryt}.urzad.example`,
      phone: `58 000 ${String(random.int(10, 99))} ${String(random.int(10, 99))}`,
    }));
  await client.query(
    `INSERT INTO unit_offices (tenant_id, teryt, name, email, phone)
     SELECT $1, given.teryt, given.name, given.email, given.phone
     FROM jsonb_to_recordset($2) AS given (teryt text, name text, email text, phone text)`,
    [tenantId, JSON.stringify(offices)],
  );
}

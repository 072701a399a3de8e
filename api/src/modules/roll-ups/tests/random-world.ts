import fc from 'fast-check';
import type pg from 'pg';
import type { ApiTest } from '../../../testing/api-test.js';
import { UNITS, type BuiltTenant } from '../../../testing/builders/index.js';
import { bringTo, type ArrangedStanding, type Hands } from './arrange-standings.js';

const ITEMS = ['EDU-01', 'EDU-02', 'LAN-01', 'LAN-02', 'LAB-01', 'LAB-02'] as const;
const TERYTS = Object.values(UNITS).map(({ teryt }) => teryt);
const GMINAS = Object.values(UNITS)
  .filter(({ powiat }) => powiat !== null)
  .map(({ teryt }) => teryt);
const ARRANGED = ['declared', 'confirmed', 'in_progress', 'planned', 'not_applicable', 'lapsed'] as const;

/** Something that happens in a world. Where it cannot happen (no such duty, no member) nothing does. */
export type Happening =
  | { kind: 'set'; teryt: string; item: string; standing: ArrangedStanding }
  | { kind: 'confirm with proof'; teryt: string; item: string; days: number }
  | { kind: 'bulk'; teryts: readonly string[]; state: string }
  | { kind: 'undo'; teryt: string; item: string }
  | { kind: 'days pass'; days: number }
  | { kind: 'join'; teryt: string }
  | { kind: 'leave'; teryt: string }
  | { kind: 'move'; teryt: string; powiat: string };

export interface World {
  members: readonly string[];
  happenings: readonly Happening[];
}

const teryt = fc.constantFrom(...TERYTS);
const item = fc.constantFrom(...ITEMS);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('set'), teryt, item, standing: fc.constantFrom(...ARRANGED) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('confirm with proof'),
      teryt,
      item,
      days: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('bulk'),
      teryts: fc.subarray(TERYTS, { minLength: 1 }),
      state: fc.constantFrom('planned', 'in_progress', 'in_place'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), teryt, item }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('days pass'), days: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('join'), teryt }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave'), teryt }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move'),
      teryt: fc.constantFrom(...GMINAS),
      powiat: fc.constantFrom('2204', '2211'),
    }),
  },
);

export const worlds: fc.Arbitrary<World> = fc.record({
  members: fc.subarray(TERYTS, { minLength: 3 }),
  happenings: fc.array(happening, { minLength: 2, maxLength: 10 }),
});

/** Lets it happen, today. */
export async function happen(
  test: ApiTest,
  tenant: BuiltTenant,
  hands: Hands,
  event: Exclude<Happening, { kind: 'days pass' }>,
): Promise<void> {
  await test.arrange(tenant.id, (client) =>
    HAPPEN[event.kind](client, hands, event as never, test.clock.today()),
  );
}

type Happen<Kind extends Happening['kind']> = (
  client: pg.PoolClient,
  hands: Hands,
  event: Extract<Happening, { kind: Kind }>,
  today: string,
) => Promise<unknown>;

const HAPPEN: { [Kind in Exclude<Happening['kind'], 'days pass'>]: Happen<Kind> } = {
  set: async (client, hands, { teryt: unit, item: code, standing }) => {
    await free(client, unit, code);
    await bringTo(client, hands, unit, code, standing);
  },
  'confirm with proof': async (client, hands, { teryt: unit, item: code, days }) => {
    await free(client, unit, code);
    await client.query(
      `WITH proof AS (
         INSERT INTO evidence (tenant_id, teryt, kind, title, effective_until)
         SELECT miara_tenant(), $1, 'report', 'Dowód', miara_today() + $3::integer
         FROM tenant_units WHERE tenant_units.tenant_id = miara_tenant() AND tenant_units.teryt = $1
         RETURNING tenant_id, id
       )
       INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
       SELECT assessments.tenant_id, assessments.id, proof.id
       FROM proof
       JOIN assessments ON assessments.tenant_id = proof.tenant_id AND assessments.teryt = $1
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id AND items.code = $2`,
      [unit, code, days],
    );
    await bringTo(client, hands, unit, code, 'confirmed');
  },
  bulk: (client, _hands, { teryts, state }) =>
    client.query(
      `UPDATE assessments SET state = $2, declared_at = miara_now()
       WHERE assessments.tenant_id = miara_tenant() AND assessments.teryt = ANY ($1)`,
      [teryts, state],
    ),
  undo: (client, _hands, { teryt: unit, item: code }) => free(client, unit, code),
  join: (client, _hands, { teryt: unit }, today) =>
    client.query(
      `INSERT INTO memberships (tenant_id, teryt, joined_on)
       SELECT miara_tenant(), $1, $2::date
       WHERE NOT EXISTS (
         SELECT FROM memberships
         WHERE memberships.tenant_id = miara_tenant() AND memberships.teryt = $1
           AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)
       )`,
      [unit, today],
    ),
  leave: (client, _hands, { teryt: unit }, today) =>
    client.query(
      `UPDATE memberships SET left_on = $2::date
       WHERE memberships.tenant_id = miara_tenant() AND memberships.teryt = $1
         AND memberships.left_on IS NULL AND memberships.joined_on < $2::date`,
      [unit, today],
    ),
  move: (client, _hands, { teryt: unit, powiat }) =>
    client.query('UPDATE units SET powiat_teryt = $2 WHERE units.teryt = $1', [unit, powiat]),
};

/** Back to a draft that declares nothing, without its proofs. */
async function free(client: pg.PoolClient, unit: string, code: string): Promise<void> {
  await client.query(
    `DELETE FROM assessment_evidence USING assessments, items
     WHERE assessments.tenant_id = assessment_evidence.tenant_id AND assessments.id = assessment_evidence.assessment_id
       AND items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2`,
    [unit, code],
  );
  await client.query(
    `UPDATE assessments SET state = 'not_started', statement = NULL
     FROM items
     WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2`,
    [unit, code],
  );
}

/** Moved units back where the register has them, for the next world. */
export async function mendRegister(test: ApiTest): Promise<void> {
  const units = Object.values(UNITS);
  await test.rows(
    `UPDATE units SET powiat_teryt = register.powiat
     FROM unnest($1::text[], $2::text[]) AS register (teryt, powiat)
     WHERE units.teryt = register.teryt AND units.powiat_teryt IS DISTINCT FROM register.powiat`,
    [units.map(({ teryt: unit }) => unit), units.map(({ powiat }) => powiat)],
  );
}

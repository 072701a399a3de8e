import fc from 'fast-check';
import type pg from 'pg';
import type { ApiTest } from '../../../testing/api-test.js';
import { UNITS, type BuiltTenant } from '../../../testing/builders/index.js';
import { bringTo, IN_FORCE, type ArrangedStanding, type Hands } from './arrange-standings.js';

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
  | { kind: 'move'; teryt: string; powiat: string }
  | {
      kind: 'new version';
      reworded: readonly string[];
      removed: readonly string[];
      /** Now in the area LAB and in the other phase. */
      moved?: readonly string[];
      weight: number;
      duty: string;
    };

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
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('new version'),
      reworded: fc.subarray([...ITEMS], { maxLength: 2 }),
      removed: fc.subarray([...ITEMS], { maxLength: 2 }),
      moved: fc.subarray([...ITEMS], { maxLength: 1 }),
      weight: fc.integer({ min: 1, max: 3 }),
      duty: fc.constantFrom('gmina', 'powiat', 'both'),
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
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id AND items.code = $2
       WHERE ${IN_FORCE}`,
      [unit, code, days],
    );
    await bringTo(client, hands, unit, code, 'confirmed');
  },
  bulk: (client, _hands, { teryts, state }) =>
    client.query(
      `UPDATE assessments SET state = $2, declared_at = miara_now()
       WHERE assessments.tenant_id = miara_tenant() AND assessments.teryt = ANY ($1) AND ${IN_FORCE}`,
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
  'new version': (client, _hands, event) => newVersion(client, event),
};

/** Drafts the next version, rewords, takes out, moves and counts otherwise, and publishes it. A day has one version. */
async function newVersion(
  client: pg.PoolClient,
  { reworded, removed, moved = [], weight, duty }: Extract<Happening, { kind: 'new version' }>,
): Promise<void> {
  const { rows } = await client.query<{ id: string; former: string }>(
    `INSERT INTO standard_versions (tenant_id, standard_id, number, evidence_kinds, based_on)
     SELECT tenant_id, standard_id, split_part(number, '.', 1)::integer + 1 || '.0', evidence_kinds, id
     FROM standard_versions
     WHERE standard_versions.tenant_id = miara_tenant() AND status = 'published' AND published_on < miara_today()
     RETURNING id, based_on AS former`,
  );
  const [draft] = rows;
  if (!draft) return;
  const of = [draft.former, draft.id];
  await client.query(
    `INSERT INTO areas (tenant_id, standard_version_id, code, position, title)
     SELECT tenant_id, $2, code, position, title FROM areas WHERE standard_version_id = $1`,
    of,
  );
  await client.query(
    `INSERT INTO phases (tenant_id, standard_version_id, number, title)
     SELECT tenant_id, $2, number, title FROM phases WHERE standard_version_id = $1`,
    of,
  );
  await client.query(
    `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, weight, title,
                        guidance, continues)
     SELECT items.tenant_id, $2, items.key, items.code, items.position, areas.id, phases.id,
            CASE WHEN items.code = 'LAN-02' THEN $5 ELSE items.duty END,
            CASE WHEN items.code = 'EDU-02' THEN $6 ELSE items.weight END,
            items.title, items.guidance, NOT items.code = ANY ($3)
     FROM items
     JOIN areas AS of_area ON of_area.id = items.area_id
     JOIN phases AS of_phase ON of_phase.id = items.phase_id
     JOIN areas ON areas.standard_version_id = $2
       AND areas.code = CASE WHEN items.code = ANY ($7) THEN 'LAB' ELSE of_area.code END
     JOIN phases ON phases.standard_version_id = $2
       AND phases.number = CASE WHEN items.code = ANY ($7) THEN 3 - of_phase.number ELSE of_phase.number END
     WHERE items.standard_version_id = $1 AND (NOT items.code = ANY ($4) OR items.code = 'LAB-02')`,
    [...of, reworded, removed, duty, weight, moved],
  );
  await client.query('SELECT publish_standard_version($1)', [draft.id]);
}

/** Back to a draft that declares nothing, without its proofs. */
async function free(client: pg.PoolClient, unit: string, code: string): Promise<void> {
  await client.query(
    `DELETE FROM assessment_evidence USING assessments, items
     WHERE assessments.tenant_id = assessment_evidence.tenant_id AND assessments.id = assessment_evidence.assessment_id
       AND items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2 AND ${IN_FORCE}`,
    [unit, code],
  );
  await client.query(
    `UPDATE assessments SET state = 'not_started', statement = NULL
     FROM items
     WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2 AND ${IN_FORCE}`,
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

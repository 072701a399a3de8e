import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { WholeVersionResponse } from '../../standards/versions.dto.js';
import type { MatrixCellResponse, MatrixResponse } from '../roll-ups.dto.js';
import { arrangeStanding, buildHands, type Hands } from './arrange-standings.js';

const { gdynia, puck } = UNITS;

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
let base: string;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  base = `/api/v1/tenants/${tenant.slug}/coverage/matrix`;
  await arrangeStanding(test, tenant, hands, gdynia.teryt, 'EDU-01', 'confirmed');
  await arrangeStanding(test, tenant, hands, gdynia.teryt, 'EDU-02', 'planned');
  await arrangeStanding(test, tenant, hands, puck.teryt, 'LAN-01', 'confirmed');
  await link(puck.teryt, 'EDU-02', null);
  await link(puck.teryt, 'EDU-01', '2026-12-01');
  test.clock.advance({ days: 1 });
  await arrangeStanding(test, tenant, hands, gdynia.teryt, 'EDU-02', 'confirmed');
  await arrangeStanding(test, tenant, hands, puck.teryt, 'LAN-01', 'planned');
  await submit(puck.teryt, 'EDU-02');
  coordinator = await test.as(hands.coordinator);
});

afterAll(() => test.close());

/** Links a proof to an assessment of a unit. */
async function link(teryt: string, item: string, until: string | null): Promise<void> {
  await test.arrange(
    tenant.id,
    async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO evidence (tenant_id, teryt, form, kind, title, effective_until)
         VALUES (miara_tenant(), $1, 'statement', 'report', 'Sprawozdanie', $2) RETURNING id`,
        [teryt, until],
      );
      const id = rows[0]?.id;
      await client.query(
        `INSERT INTO evidence_revisions (tenant_id, evidence_id, sha256, body)
         VALUES (miara_tenant(), $1, encode(sha256('Treść'), 'hex'), 'Treść')`,
        [id],
      );
      await client.query(
        `INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
         SELECT assessments.tenant_id, assessments.id, $3
         FROM assessments JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         WHERE assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2`,
        [teryt, item, id],
      );
    },
    hands.editor.id,
  );
}

async function submit(teryt: string, item: string): Promise<void> {
  await arrangeStanding(test, tenant, hands, teryt, item, 'declared');
  await test.arrange(
    tenant.id,
    (client) =>
      client.query(
        `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
         FROM items
         WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
           AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2`,
        [teryt, item],
      ),
    hands.editor.id,
  );
}

async function matrixOf(query: string, client = coordinator): Promise<MatrixResponse> {
  const { status, body } = await client.get<MatrixResponse>(`${base}?${query}`);
  expect(status).toBe(200);
  return body;
}

function cellAt({ rows, items }: MatrixResponse, teryt: string, item: string): MatrixCellResponse {
  const cell = rows.find(({ unit }) => unit.teryt === teryt)?.cells[
    items.findIndex(({ code }) => code === item)
  ];
  if (!cell) throw new Error(`${teryt} has no ${item}`);
  return cell;
}

describe('the modes of the matrix', () => {
  it('tell nothing beside standing and review state unless they are asked for', async () => {
    const { mode, since, rows } = await matrixOf('');
    expect({ mode, since }).toEqual({ mode: 'standing', since: null });
    const told = rows.flatMap(({ cells }) => cells.flatMap((cell) => Object.keys(cell ?? {})));
    expect([...new Set(told)].sort()).toEqual(['assessed', 'id', 'review', 'since', 'standing']);
  });

  it('review: the day since which something waits, and nothing where nothing waits', async () => {
    const matrix = await matrixOf('mode=review');
    expect(cellAt(matrix, puck.teryt, 'EDU-02')).toMatchObject({
      review: 'submitted',
      waitingSince: matrix.asOf,
    });
    expect(cellAt(matrix, gdynia.teryt, 'EDU-01')).not.toHaveProperty('waitingSince');
  });

  it('proof: how many proofs there are and on which day the first of them ends', async () => {
    const matrix = await matrixOf('mode=proof');
    expect(cellAt(matrix, puck.teryt, 'EDU-01')).toMatchObject({ proofs: 1, proofEndsOn: '2026-12-01' });
    const undated = cellAt(matrix, puck.teryt, 'EDU-02');
    expect(undated.proofs).toBe(1);
    expect(undated).not.toHaveProperty('proofEndsOn');
    expect(cellAt(matrix, gdynia.teryt, 'EDU-01')).toMatchObject({ proofs: 0 });
  });

  it('proof: not a word to those who read figures but no proofs', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    const cells = (await matrixOf('mode=proof', reader)).rows.flatMap((row) => row.cells);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(Object.keys(cell ?? {})).not.toContain('proofs');
  });

  it('change: the standing of the day compared with, under the members of that day', async () => {
    const today = await matrixOf('mode=change');
    const yesterday = new Date(Date.parse(today.asOf) - 86_400_000).toISOString().slice(0, 10);
    const matrix = await matrixOf(`mode=change&since=${yesterday}`);
    expect(matrix.since).toBe(yesterday);
    expect(cellAt(matrix, gdynia.teryt, 'EDU-02')).toMatchObject({ was: 'planned', standing: 'confirmed' });
    expect(cellAt(matrix, puck.teryt, 'LAN-01')).toMatchObject({ was: 'confirmed', standing: 'lapsed' });
    expect(cellAt(matrix, gdynia.teryt, 'EDU-01')).toMatchObject({ was: 'confirmed', standing: 'confirmed' });
    // The same answer as a matrix of that day.
    const past = await matrixOf(`asOf=${yesterday}`);
    const was = (one: MatrixResponse, key: 'was' | 'standing') =>
      one.rows.map(({ cells }) => cells.map((cell) => cell?.[key] ?? null));
    expect(was(matrix, 'was')).toEqual(was(past, 'standing'));
    // Before the standard was there, everything is new.
    const before = await matrixOf('mode=change&since=2026-01-01');
    expect(before.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.was)).toEqual([]);
  });

  it('of a past day know neither reviews nor proofs', async () => {
    const today = await matrixOf('');
    const past = new Date(Date.parse(today.asOf) - 86_400_000).toISOString().slice(0, 10);
    for (const mode of ['review', 'proof']) {
      const told = (await matrixOf(`mode=${mode}&asOf=${past}`)).rows
        .flatMap((row) => row.cells)
        .flatMap((cell) => Object.keys(cell ?? {}));
      expect(told).not.toContain('proofs');
      expect(told).not.toContain('waitingSince');
    }
  });

  it('change: compares nothing with what asked something else in an earlier version', async () => {
    const yesterday = (await matrixOf('')).asOf;
    test.clock.advance({ days: 2 });
    coordinator = await test.as(hands.coordinator);
    const drafts = `/api/v1/tenants/${tenant.slug}/standard/drafts`;
    const { body: draft } = await coordinator.post<WholeVersionResponse>(drafts, {
      code: 'TST',
      number: '1.1',
    });
    const { id, version } = draft.items.find(({ code }) => code === 'EDU-01')!;
    const change = { title: { pl: 'Coś innego' }, continues: false };
    const seen = { headers: { 'if-match': `"${version}"` } };
    await coordinator.patch(`${drafts}/${draft.id}/items/${id}`, change, seen);
    expect((await coordinator.post(`${drafts}/${draft.id}/publish`)).status).toBeLessThan(300);
    const matrix = await matrixOf(`mode=change&since=${yesterday}`);
    expect(cellAt(matrix, gdynia.teryt, 'EDU-01')).not.toHaveProperty('was');
    expect(cellAt(matrix, gdynia.teryt, 'EDU-02')).toMatchObject({ was: 'confirmed', standing: 'confirmed' });
  });

  it.each(['mode=change&since=2099-01-01', 'mode=other'])('%s is refused', async (query) => {
    expect((await coordinator.get(`${base}?${query}`)).status).toBe(400);
  });
});

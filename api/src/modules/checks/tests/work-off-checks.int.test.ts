import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  declare,
  submitted,
  tenantPath,
  uploaded,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';
import { pdf } from '../../evidence/tests/sample-files.js';

const MORNING = '2026-03-16T10:00:00+01:00';

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(async () => test.close());
beforeEach(async () => {
  test.clock.set(MORNING);
  world = await buildWorld(test);
});

/** Moves the clock; everybody signs in anew, for sessions end. */
async function at(instant: string): Promise<void> {
  test.clock.set(instant);
  for (const person of [world.editor, world.coordinator]) person.client = await test.as(person);
}

const puck = (item: string): Promise<string> => assessmentId(test, world, UNITS.puck.teryt, item);
const found = async (code: string, query = ''): Promise<Answer['body'][]> =>
  (await world.coordinator.client.get(tenantPath(world, `checks/${code}${query}`))).body.findings;
const count = async (code: string): Promise<Answer['body']> =>
  (await world.coordinator.client.get(tenantPath(world, 'checks'))).body.checks.find(
    (check: { code: string }) => check.code === code,
  );
const accept = (code: string, id: string, body: object = { note: 'Ustalone z urzędem.' }): Promise<Answer> =>
  world.coordinator.client.send('PUT', tenantPath(world, `checks/${code}/acceptances/${id}`), body);
const link = (who: SignedIn, id: string, evidenceId: string): Promise<Answer> =>
  who.client.post(assessmentPath(world, id, '/evidence'), { evidenceId });
const confirm = (id: string): Promise<Answer> =>
  world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });

/** In place with a proof, submitted and confirmed. */
async function confirmedWith(id: string, fields: Record<string, string> = {}): Promise<string> {
  const evidenceId = await uploaded(world, world.editor, fields);
  await link(world.editor, id, evidenceId);
  await submitted(world, id);
  await confirm(id);
  return evidenceId;
}

describe('the checks', () => {
  it('find what is confirmed by a statement alone, not what has a proof in force', async () => {
    const bare = await puck('EDU-01');
    await submitted(world, bare);
    await confirm(bare);
    await confirmedWith(await puck('EDU-02'));
    expect((await found('confirmed_without_proof')).map(({ item }) => item)).toEqual(['EDU-01']);
  });

  it('find proof older than its window, by kind, and leave proof with an end of its own alone', async () => {
    await confirmedWith(await puck('EDU-01'), { effectiveFrom: '2025-02-01' });
    await confirmedWith(await puck('EDU-02'), { effectiveFrom: '2023-02-01', effectiveUntil: '2027-01-01' });
    expect(await found('proof_too_old')).toEqual([]);
    const saved = await world.coordinator.client.send('PUT', tenantPath(world, 'checks/settings'), {
      proofMonths: 48,
      windows: [{ kind: 'report', months: 12 }],
    });
    expect(saved.body.settings).toEqual({ proofMonths: 48, windows: [{ kind: 'report', months: 12 }] });
    expect(await found('proof_too_old')).toMatchObject([
      { item: 'EDU-01', facts: { datedOn: '2025-02-01', months: 12 } },
    ]);
  });

  it('find "in place" under the target of its measure', async () => {
    const id = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'LAB-01');
    await declare(world, world.team, id, { state: 'in_place', statement: 'Są.', indicatorValue: 2 });
    expect(await found('indicator_under_target')).toMatchObject([
      { item: 'LAB-01', facts: { value: 2, target: 3, direction: 'at_least' } },
    ]);
    await declare(world, world.team, id, { indicatorValue: 3 });
    expect(await found('indicator_under_target')).toEqual([]);
  });

  it('find "not applicable" with a reason that says nothing', async () => {
    const id = await puck('EDU-01');
    await declare(world, world.editor, id, { state: 'not_applicable', reason: 'nie dotyczy' });
    expect(await found('not_applicable_without_reason')).toMatchObject([
      { item: 'EDU-01', facts: { reason: 'nie dotyczy' } },
    ]);
    await declare(world, world.editor, id, {
      reason: 'Gmina nie prowadzi szkół średnich; prowadzi je powiat.',
    });
    expect(await found('not_applicable_without_reason')).toEqual([]);
  });

  it('find one file that proves an item and is linked to one that is not in place, not a document that is shared', async () => {
    const bytes = pdf();
    const mine = await puck('EDU-01');
    const theirs = await assessmentId(test, world, UNITS.wladyslawowo.teryt, 'EDU-01');
    await link(world.editor, mine, await uploaded(world, world.editor, {}, bytes));
    await link(world.neighbour, theirs, await uploaded(world, world.neighbour, {}, bytes));
    await declare(world, world.editor, mine, { state: 'in_place' });
    await declare(world, world.neighbour, theirs, { state: 'in_place' });
    expect(await found('contradicting_file')).toEqual([]);
    await declare(world, world.neighbour, theirs, { state: 'planned' });
    expect(await found('contradicting_file')).toMatchObject([
      {
        item: 'EDU-01',
        unit: { teryt: UNITS.puck.teryt },
        facts: { others: [{ item: 'EDU-01', state: 'planned' }] },
      },
    ]);
    await declare(world, world.neighbour, theirs, { state: 'in_place' });
    const planned = await puck('EDU-02');
    await link(world.editor, planned, await uploaded(world, world.editor, {}, bytes));
    await declare(world, world.editor, planned, { state: 'planned' });
    expect(await found('contradicting_file')).toMatchObject([
      { item: 'EDU-01', unit: { teryt: UNITS.puck.teryt }, facts: { others: [{ item: 'EDU-02' }] } },
    ]);
  });

  it('find what is past its effective deadline', async () => {
    const setting = { deadline: '2026-03-15' };
    await world.coordinator.client.send('PUT', tenantPath(world, 'deadlines/phases/1'), setting);
    expect((await count('deadline_passed')).open).toBe(15);
    await world.coordinator.client.post(tenantPath(world, 'deadlines/exceptions'), {
      unit: UNITS.puck.teryt,
      phase: 1,
      deadline: '2026-03-16',
      reason: 'Remont.',
    });
    expect(await found('deadline_passed', `?unit=${UNITS.puck.teryt}`)).toEqual([]);
    await at('2026-03-17T00:00:01+01:00');
    expect(await found('deadline_passed', `?unit=${UNITS.puck.teryt}`)).toMatchObject([
      { item: 'EDU-01', facts: { dueOn: '2026-03-16', isException: true } },
      { item: 'LAN-01' },
    ]);
  });

  it('are the coordinator’s alone, and the pages of a list join without a gap', async () => {
    expect((await world.editor.client.get(tenantPath(world, 'checks'))).status).toBe(403);
    await world.coordinator.client.send('PUT', tenantPath(world, 'deadlines/phases/1'), {
      deadline: '2026-03-15',
    });
    const path = tenantPath(world, 'checks/deadline_passed?page[size]=7');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { body }: Answer = await world.coordinator.client.get(
        `${path}${after && `&page[after]=${after}`}`,
      );
      seen.push(...body.findings.map((one: Answer['body']) => one.assessmentId));
      expect(body.total).toBe(15);
      after = body.next;
    }
    expect(new Set(seen).size).toBe(15);
    expect(seen).toHaveLength(15);
  });
});

describe('an accepted finding', () => {
  const CODE = 'not_applicable_without_reason';
  let id: string;
  beforeEach(async () => {
    id = await puck('EDU-01');
    await declare(world, world.editor, id, { state: 'not_applicable', reason: 'brak' });
  });

  it('leaves the list with its note, and comes back when the content changes', async () => {
    expect((await accept(CODE, id)).status).toBe(204);
    expect(await count(CODE)).toMatchObject({ open: 0, accepted: 1 });
    expect(await found(CODE, '?state=accepted')).toMatchObject([
      { accepted: { note: 'Ustalone z urzędem.', until: null, by: world.coordinator.name } },
    ]);
    await declare(world, world.editor, id, { reason: 'brak szkół' });
    expect(await count(CODE)).toMatchObject({ open: 1, accepted: 0 });
  });

  it('comes back on its day', async () => {
    await accept(CODE, id, { note: 'Do końca tygodnia.', until: '2026-03-20' });
    await at('2026-03-19T23:59:59+01:00');
    expect((await count(CODE)).open).toBe(0);
    await at('2026-03-20T00:00:01+01:00');
    expect((await count(CODE)).open).toBe(1);
  });

  it('can be put back by hand; what is not found cannot be accepted', async () => {
    await accept(CODE, id);
    const path = tenantPath(world, `checks/${CODE}/acceptances/${id}`);
    expect((await world.coordinator.client.delete(path)).status).toBe(204);
    expect((await count(CODE)).open).toBe(1);
    expect((await world.coordinator.client.delete(path)).status).toBe(404);
    expect((await accept('proof_too_old', id)).status).toBe(404);
    expect((await accept('no_such_check', id)).status).toBe(404);
    expect((await accept(CODE, id, { note: ' ' })).status).toBe(400);
    expect((await accept(CODE, id, { note: 'x', until: '2026-03-16' })).status).toBe(400);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  submitted,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';

let test: ApiTest;
let world: AssessmentWorld;
let id: string;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await buildWorld(test);
  id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
  await submitted(world, id);
});

const back = (body: Record<string, unknown> = {}) =>
  world.coordinator.client.post(assessmentPath(world, id, '/review'), {
    decision: 'return',
    reason: 'Brak daty na protokole.',
    ...body,
  });
const again = () => world.editor.client.post(assessmentPath(world, id, '/submit'));
const list = async (show: string, who: SignedIn = world.editor) =>
  (await who.client.get(tenantPath(world, `tasks?show=${show}`))).body.tasks;

describe('a returned item', () => {
  it('is a task of who submitted it, with the reason, until it is submitted again', async () => {
    expect((await back()).status).toBe(200);
    expect(await list('mine')).toMatchObject([
      {
        source: 'returned',
        assessmentId: id,
        item: { code: 'EDU-01' },
        unit: { teryt: UNITS.puck.teryt },
        owner: { id: world.editor.id },
        note: 'Brak daty na protokole.',
        dueOn: '2026-03-30',
        createdBy: null,
        abilities: { change: true, done: false, drop: true },
      },
    ]);
    expect((await again()).status).toBe(200);
    expect(await list('mine')).toEqual([]);
    expect(await list('done')).toMatchObject([{ status: 'done', closedBy: world.editor.name }]);
  });

  it('is no task before the decision is sent', async () => {
    await back({ hold: true });
    expect(await list('team')).toEqual([]);
    expect(await list('team', world.coordinator)).toEqual([]);
    await world.coordinator.client.post(tenantPath(world, 'review/batch/send'), {});
    expect(await list('mine')).toHaveLength(1);
  });

  it('is not done by ticking it off', async () => {
    await back();
    const [task] = await list('mine');
    const at = tenantPath(world, `tasks/${task.id}`);
    expect((await world.editor.client.post(`${at}/done`)).body.code).toBe('task_closes_itself');
    await expect(
      test.arrange(world.tenant.id, (client) =>
        client.query(`UPDATE tasks SET status = 'done', closed_at = miara_now() WHERE id = $1`, [task.id]),
      ),
    ).rejects.toThrow(/is done when it is submitted again/);
    await again();
    expect((await world.editor.client.post(`${at}/reopen`)).body.code).toBe('task_closes_itself');
  });

  it('is a task again when its submission is recalled, and done with the next one', async () => {
    await back();
    await again();
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    expect(await list('mine')).toHaveLength(1);
    await again();
    expect(await list('mine')).toEqual([]);
  });

  it('is another task when it is returned again', async () => {
    await back();
    await again();
    await back({ reason: 'Nadal brak daty.' });
    expect((await list('mine')).map(({ note }: { note: string }) => note)).toEqual(['Nadal brak daty.']);
    expect(await list('done')).toHaveLength(1);
  });

  it('stays given up when it was dropped, whatever follows', async () => {
    await back();
    const [task] = await list('mine');
    await world.editor.client.post(tenantPath(world, `tasks/${task.id}/drop`), {
      reason: 'Zrobi to zespół.',
    });
    await again();
    await world.editor.client.post(assessmentPath(world, id, '/recall'));
    expect(await list('team')).toEqual([]);
    expect(await list('done')).toMatchObject([{ status: 'dropped' }]);
  });

  it('is taken up again after it was dropped only while it is still returned', async () => {
    await back();
    const [task] = await list('mine');
    const at = tenantPath(world, `tasks/${task.id}`);
    await world.editor.client.post(`${at}/drop`, { reason: 'Zrobi to zespół.' });
    expect((await world.editor.client.post(`${at}/reopen`)).status).toBe(200);
    await world.editor.client.post(`${at}/drop`, { reason: 'Zrobi to zespół.' });
    await again();
    const [dropped] = await list('done');
    expect(dropped.abilities).toMatchObject({ reopen: false });
    expect((await world.editor.client.post(`${at}/reopen`)).body.code).toBe('task_closes_itself');
    await back({ reason: 'Nadal brak daty.' });
    expect((await world.editor.client.post(`${at}/reopen`)).body.code).toBe('task_closes_itself');
    expect((await list('mine')).map(({ note }: { note: string }) => note)).toEqual(['Nadal brak daty.']);
  });

  it('is a task of the unit without an owner when who submitted it has left', async () => {
    await test.arrange(world.tenant.id, (client) =>
      client.query('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [
        world.editor.id,
      ]),
    );
    await back();
    expect(await list('team', world.coordinator)).toMatchObject([
      { owner: null, unit: { teryt: UNITS.puck.teryt } },
    ]);
  });
});

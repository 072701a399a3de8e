import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  buildWorld,
  declare,
  ifMatch,
  submitted,
  tenantPath,
  UNITS,
  uploaded,
  type AssessmentWorld,
} from '../../assessments/tests/assessment-world.js';
import { keysAskedAlike, StandardsReader } from '../standards.reader.js';
import type { PublicationForecastResponse } from '../drafts.dto.js';
import type { VersionListResponse, WholeVersionResponse } from '../versions.dto.js';

const PUCK = UNITS.puck.teryt;

let test: ApiTest;
let world: AssessmentWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2026-03-16T10:00:00+01:00');
  world = await buildWorld(test);
});

const at = (rest: string): string => tenantPath(world, `standard/${rest}`);
const idOf = (item: string, teryt: string = PUCK): Promise<string> => assessmentId(test, world, teryt, item);
const drafted = async (number = '1.1'): Promise<WholeVersionResponse> =>
  (await world.coordinator.client.post<WholeVersionResponse>(at('drafts'), { code: 'TST', number })).body;
const edit = (draft: WholeVersionResponse, code: string, change: object) => {
  const { id, version } = draft.items.find((item) => item.code === code)!;
  return world.coordinator.client.patch(at(`drafts/${draft.id}/items/${id}`), change, ifMatch(version));
};
const remove = (draft: WholeVersionResponse, code: string) =>
  world.coordinator.client.delete(
    at(`drafts/${draft.id}/items/${draft.items.find((item) => item.code === code)!.id}`),
  );
const publish = (draft: WholeVersionResponse) =>
  world.coordinator.client.post(at(`drafts/${draft.id}/publish`));
const versions = async (): Promise<VersionListResponse['versions']> =>
  (await world.coordinator.client.get<VersionListResponse>(at('versions'))).body.versions;
const confirmed = async (item: string): Promise<string> => {
  const id = await idOf(item);
  await submitted(world, id);
  const answer = await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
    decision: 'confirm',
  });
  expect(answer.body.standing).toBe('confirmed');
  return id;
};
/** Where the assessment goes on under the version in force. */
const laterOf = async (id: string): Promise<string> =>
  (await world.editor.client.get(assessmentPath(world, id))).body.laterId;
/** So many days pass; whoever works on signs in again. */
const pass = async (days: number): Promise<void> => {
  test.clock.advance({ days });
  for (const person of [world.coordinator, world.editor]) person.client = await test.as(person);
};
const drift = () =>
  test.arrange(
    world.tenant.id,
    async (client) => (await client.query('SELECT * FROM counters_drift()')).rows,
  );

describe('a draft of a version', () => {
  it('is the version in force, item by item, until it is edited; one at a time', async () => {
    const draft = await drafted();
    const inForce = await world.reader.client.get(tenantPath(world, 'standards/TST/versions/1.0'));
    const plain = draft.items.map(({ id: _id, version: _version, continues, ...item }) => {
      expect(continues).toBe(true);
      return item;
    });
    expect(plain.sort((one, other) => one.code.localeCompare(other.code))).toEqual(
      [...inForce.body.items].sort((one, other) => one.code.localeCompare(other.code)),
    );
    const again = await world.coordinator.client.post(at('drafts'), { code: 'TST', number: '1.2' });
    expect([again.status, again.body.code]).toEqual([409, 'draft_exists']);
    expect((await world.coordinator.client.delete(at(`drafts/${draft.id}`))).status).toBe(204);
    const taken = await world.coordinator.client.post(at('drafts'), { code: 'TST', number: '1.0' });
    expect([taken.status, taken.body.code]).toEqual([409, 'duplicate']);
  });

  it('takes another number, other titles and deadlines of its own, from who saw it as it is', async () => {
    const draft = await drafted();
    const patch = (below: string, body: object, seen?: number) =>
      world.coordinator.client.patch(
        at(`drafts/${draft.id}${below}`),
        body,
        seen === undefined ? {} : ifMatch(seen),
      );
    expect(draft.edition).toBe(1);
    expect((await patch('', { number: '2.0' })).status).toBe(428);
    expect((await patch('', { number: '2.0' }, 1)).body).toMatchObject({ number: '2.0', edition: 2 });
    expect(await patch('/areas/EDU', { title: { pl: 'Stare' } }, 1)).toMatchObject({
      status: 412,
      body: { present: { number: '2.0', edition: 2 } },
    });
    const area = await patch('/areas/EDU', { title: { pl: ' Szkoły ', en: 'Schools' } }, 2);
    expect(area.headers.get('etag')).toBe('"3"');
    const phase = await patch('/phases/1', { title: { pl: 'Początek' }, deadline: '2027-01-31' }, 3);
    expect(phase.body.phases[0]).toMatchObject({ title: { pl: 'Początek' }, deadline: '2027-01-31' });
    expect(await patch('', { number: '1.0' }, 4)).toMatchObject({
      status: 409,
      body: { errors: [{ pointer: '/number' }] },
    });
    expect(await patch('', { number: 'dwa' }, 4)).toMatchObject({
      body: { errors: [{ pointer: '/number' }] },
    });
    expect(await patch('/phases/1', { deadline: '31 stycznia' }, 4)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/deadline' }] },
    });
    expect((await patch('/areas/XYZ', { title: { pl: 'Nic' } }, 4)).status).toBe(404);
    expect((await patch('/phases/99', { deadline: null }, 4)).status).toBe(404);

    await pass(1);
    expect((await publish(draft)).status).toBe(200);
    const { body } = await world.coordinator.client.get(tenantPath(world, 'standards/TST/versions/2.0'));
    expect(body.areas[0]).toMatchObject({ code: 'EDU', title: { pl: 'Szkoły', en: 'Schools' } });
    expect(body.phases[0]).toMatchObject({ title: { pl: 'Początek' }, deadline: '2027-01-31' });
    expect((await patch('', { number: '3.0' }, 4)).body.code).toBe('version_not_draft');
  });

  it('is seen and edited by those who edit the standard, and by nobody else', async () => {
    const draft = await drafted();
    for (const { client } of [world.reader, world.editor, world.team]) {
      expect((await client.get(at(`versions/${draft.id}`))).status).toBe(404);
      expect((await client.get<VersionListResponse>(at('versions'))).body.versions).toHaveLength(1);
      expect((await client.post(at(`drafts/${draft.id}/publish`))).status).toBe(403);
    }
  });

  it('tells what differs: reworded, edited, moved, counted otherwise, added and removed', async () => {
    const draft = await drafted();
    await edit(draft, 'EDU-01', { title: { pl: 'Inne zadanie' }, continues: false });
    await edit(draft, 'EDU-02', { title: { pl: 'Zadanie EDU-02, poprawione' } });
    await edit(draft, 'LAN-01', { phase: 2, area: 'LAB' });
    await edit(draft, 'LAB-01', { weight: 5 });
    await remove(draft, 'LAB-02');
    const added = await world.coordinator.client.post(at(`drafts/${draft.id}/items`), {
      title: { pl: 'Nowe zadanie', en: ' ' },
      guidance: { pl: 'Jak je zrobić' },
      area: 'LAB',
      phase: 1,
      duty: 'both',
      weight: 2,
    });
    expect(added.body).toMatchObject({ code: 'LAB-03', title: { pl: 'Nowe zadanie' }, continues: true });
    const { body } = await world.coordinator.client.get(at(`versions/${draft.id}/differences`));
    const keys = Object.fromEntries(
      ['reworded', 'edited', 'moved', 'recounted', 'added', 'removed'].map((list) => [
        list,
        body[list].map(({ key }: { key: string }) => key),
      ]),
    );
    expect({ ...keys, comparable: body.comparable }).toEqual({
      reworded: ['edu-01'],
      edited: ['edu-02'],
      moved: ['lan-01'],
      recounted: ['lab-01'],
      added: [added.body.key],
      removed: ['lab-02'],
      comparable: expect.arrayContaining(['edu-02', 'lan-01', 'lan-02']),
    });
    const restored = await world.coordinator.client.post(at(`drafts/${draft.id}/items/lab-02/restore`));
    expect(restored.body).toMatchObject({ code: 'LAB-02', area: 'LAB' });
  });

  it('is not written over by somebody who has not seen the last change', async () => {
    const draft = await drafted();
    expect((await edit(draft, 'EDU-01', { weight: 2 })).status).toBe(200);
    const late = await edit(draft, 'EDU-01', { weight: 3 });
    expect([late.status, late.body.code, late.body.present.weight]).toEqual([412, 'changed_since', 2]);
  });
});

describe('a version published from today', () => {
  it('goes on with what continues: declaration, proofs, confirmation and since when', async () => {
    const id = await idOf('EDU-01');
    const proof = await uploaded(world, world.editor);
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: proof });
    await confirmed('EDU-01');
    const before = (await world.editor.client.get(assessmentPath(world, id))).body;
    await pass(3);
    const draft = await drafted();
    await edit(draft, 'EDU-01', { title: { pl: 'Inaczej zapisane' }, area: 'LAB' });
    expect((await publish(draft)).status).toBe(200);
    const later = await laterOf(id);
    const after = (await world.editor.client.get(assessmentPath(world, later))).body;
    for (const field of ['declaration', 'review', 'standing', 'standingSince', 'contentHash', 'evidence']) {
      expect({ [field]: after[field] }).toEqual({ [field]: before[field] });
    }
    expect(after).toMatchObject({ standardVersion: '1.1', isRetired: false, former: null });
    expect(after.history.map(({ action }: { action: string }) => action)).toEqual(
      before.history.map(({ action }: { action: string }) => action),
    );
    // It is reopened by a change, like any confirmed one, and proofs are shown where they are used now.
    const changed = await declare(world, world.editor, later, { statement: 'Inna sala' });
    expect(changed.body).toMatchObject({ standing: 'lapsed', review: { state: 'draft' } });
    const used = await world.editor.client.get(tenantPath(world, `evidence/${proof}`));
    expect(used.body.links.map(({ assessmentId: use }: { assessmentId: string }) => use)).toEqual([later]);
    expect(await drift()).toEqual([]);
  });

  it('begins anew what asks something else and keeps the former words for reading', async () => {
    const id = await confirmed('EDU-01');
    await pass(1);
    const draft = await drafted();
    await edit(draft, 'EDU-01', { title: { pl: 'Co innego' }, continues: false });
    await publish(draft);
    const after = (await world.editor.client.get(assessmentPath(world, await laterOf(id)))).body;
    expect(after).toMatchObject({
      declaration: { state: null, statement: null },
      review: { state: 'draft' },
      standing: 'not_started',
      former: { id, standardVersion: '1.0', standing: 'confirmed', statement: 'Sala 12, poniedziałki' },
    });
  });

  it('says before, in numbers, what it will do', async () => {
    await confirmed('EDU-01');
    await confirmed('EDU-02');
    await submitted(world, await idOf('LAN-01'));
    const draft = await drafted();
    await edit(draft, 'EDU-01', { continues: false });
    await edit(draft, 'LAN-02', { duty: 'both' });
    await remove(draft, 'LAN-01');
    const { body } = await world.coordinator.client.get<PublicationForecastResponse>(
      at(`drafts/${draft.id}/forecast`),
    );
    // 1 city with 6 duties, 2 powiats with 4, 5 gminas with 4; the gminas get LAN-02 and lose LAN-01, so does the city.
    expect(body).toEqual({
      inForceFrom: '2026-03-16',
      possible: true,
      units: 8,
      dutiesBefore: 34,
      dutiesAfter: 33,
      carried: 22,
      confirmedCarried: 1,
      restarted: 6,
      opened: 5,
      closed: 6,
      confirmedEnding: 1,
      submittedReturning: 1,
      requestsCancelled: 0,
    });
    await publish(draft);
    const [row] = await test.rows<{ opened: number }>(
      `SELECT count(*)::integer AS opened FROM assessments WHERE standard_version_id = $1`,
      [draft.id],
    );
    expect(row?.opened).toBe(body.dutiesAfter);
    expect(await auditOf(test, draft.id)).toEqual([
      'standard.draft',
      'standard.edit_item',
      'standard.edit_item',
      'standard.remove_item',
      'standard.publish',
    ]);
  });

  it('keeps the work of a review: what is submitted, the powiat asked, a reviewer held back', async () => {
    const id = await idOf('EDU-01');
    await submitted(world, id);
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
      decision: 'confirm',
      hold: true,
    });
    const lost = await idOf('EDU-02');
    await submitted(world, lost);
    await world.coordinator.client.post(assessmentPath(world, lost, '/review'), {
      decision: 'confirm',
      hold: true,
    });
    await world.coordinator.client.post(tenantPath(world, 'requests'), {
      units: [PUCK],
      items: ['EDU-01', 'EDU-02'],
      question: 'Protokół?',
      dueOn: '2026-05-01',
    });
    const returned = await idOf('LAN-01');
    await submitted(world, returned);
    await world.coordinator.client.post(assessmentPath(world, returned, '/review'), {
      decision: 'return',
      reason: 'Brak daty',
    });
    const draft = await drafted();
    await edit(draft, 'EDU-02', { continues: false });
    expect((await publish(draft)).status).toBe(200);
    const batch = await world.coordinator.client.get(tenantPath(world, 'review/batch'));
    expect(batch.body.decisions.map(({ item }: { item: unknown }) => item)).toHaveLength(1);
    const sent = await world.coordinator.client.post(tenantPath(world, 'review/batch/send'), {
      assessmentIds: [await laterOf(id)],
    });
    expect(sent.status).toBeLessThan(300);
    expect((await world.editor.client.get(assessmentPath(world, await laterOf(id)))).body.standing).toBe(
      'confirmed',
    );
    const requests = await test.rows<{ status: string; version: string }>(
      `SELECT evidence_requests.status, standard_versions.number AS version
       FROM evidence_requests
       JOIN assessments ON assessments.id = evidence_requests.assessment_id
       JOIN standard_versions ON standard_versions.id = assessments.standard_version_id
       WHERE evidence_requests.tenant_id = $1 ORDER BY version`,
      [world.tenant.id],
    );
    expect(requests).toEqual([
      { status: 'cancelled', version: '1.0' },
      { status: 'open', version: '1.1' },
    ]);
    const tasks = await test.rows<{ status: string; assessment_id: string }>(
      'SELECT status, assessment_id FROM tasks WHERE tenant_id = $1 ORDER BY status',
      [world.tenant.id],
    );
    expect(tasks).toEqual([
      { status: 'dropped', assessment_id: returned },
      { status: 'open', assessment_id: await laterOf(returned) },
    ]);
  });

  it('retires the one before: it is read and asked for by its days, and nothing under it changes any more', async () => {
    const id = await confirmed('EDU-01');
    const proof = await uploaded(world, world.editor, { effectiveUntil: '2026-03-31' });
    await declare(world, world.editor, id, { statement: 'Sala 14' });
    await world.editor.client.post(assessmentPath(world, id, '/evidence'), { evidenceId: proof });
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    await world.coordinator.client.post(assessmentPath(world, id, '/review'), { decision: 'confirm' });
    const matrixOn = async (day: string) =>
      (await world.coordinator.client.get(tenantPath(world, `coverage/matrix?asOf=${day}`))).body;
    await pass(1);
    const before = await matrixOn('2026-03-16');
    const draft = await drafted();
    await remove(draft, 'LAB-02');
    await edit(draft, 'EDU-01', { weight: 7 });
    await publish(draft);
    expect(await versions()).toMatchObject([
      {
        number: '1.1',
        status: 'published',
        publishedOn: '2026-03-17',
        retiredOn: null,
        basedOn: '1.0',
        items: 5,
      },
      { number: '1.0', status: 'retired', retiredOn: '2026-03-17', items: 6 },
    ]);
    expect(await matrixOn('2026-03-16')).toEqual(before);
    expect((await matrixOn('2026-03-17')).standardVersion).not.toBe(before.standardVersion);
    const tries = [
      await declare(world, world.editor, id, { state: 'planned' }),
      await world.editor.client.delete(assessmentPath(world, id, `/evidence/${proof}`)),
      await world.editor.client.post(assessmentPath(world, id, '/submit')),
    ];
    expect(tries.map(({ body }) => body.code)).not.toContain(undefined);
    await expect(
      test.rows('DELETE FROM assessment_evidence WHERE assessment_id = $1', [id]),
    ).rejects.toMatchObject({ constraint: 'assessments_version_retired' });
    // The proof ends where the item goes on; the former assessment stands as it stood.
    await pass(20);
    await world.coordinator.client.get(tenantPath(world, 'review/queue'));
    const former = (await world.editor.client.get(assessmentPath(world, id))).body;
    expect([former.standing, former.isRetired, former.abilities.edit]).toEqual(['confirmed', true, false]);
    const later = (await world.editor.client.get(assessmentPath(world, former.laterId))).body;
    expect(later.standing).toBe('lapsed');
    const ended = await test.rows<{ subject_id: string }>(
      `SELECT subject_id FROM audit_log WHERE tenant_id = $1 AND action = 'assessment.proof_ended'`,
      [world.tenant.id],
    );
    expect(ended).toEqual([{ subject_id: former.laterId }]);
    expect(await drift()).toEqual([]);
  });

  it('is published once a day at most, and never again', async () => {
    const draft = await drafted();
    await publish(draft);
    expect((await publish(draft)).body.code).toBe('version_not_draft');
    const next = await drafted('1.2');
    expect((await publish(next)).body.code).toBe('version_of_today');
    await pass(1);
    expect((await edit(next, 'EDU-01', { weight: 2 })).status).toBe(200);
    expect((await publish(next)).status).toBe(200);
    expect((await edit(next, 'EDU-01', { weight: 9 })).body.code).toBe('version_not_draft');
    expect((await versions()).map(({ number, status }) => [number, status])).toEqual([
      ['1.2', 'published'],
      ['1.1', 'retired'],
      ['1.0', 'retired'],
    ]);
  });

  it('carries nothing of its own accord: an assessment cannot be made to follow another', async () => {
    const id = await idOf('EDU-01');
    const other = await idOf('EDU-02');
    await expect(
      test.rows('UPDATE assessments SET former_id = $2 WHERE id = $1', [id, other]),
    ).rejects.toMatchObject({ constraint: 'assessments_identity' });
  });
});

describe('the way from one version to another', () => {
  it('leads through every version between, each with what continues in it; to itself it is one', async () => {
    const first = await drafted('1.1');
    await edit(first, 'EDU-01', { title: { pl: 'Coś innego' }, continues: false });
    await pass(1);
    await publish(first);
    await pass(1);
    const second = await drafted('1.2');
    await remove(second, 'EDU-02');
    await publish(second);
    const [former] = await test.rows<{ id: string }>(
      `SELECT id FROM standard_versions WHERE tenant_id = $1 AND number = '1.0'`,
      [world.tenant.id],
    );
    const chain = (from: string, to: string) =>
      test.app
        .get(UnitOfWork)
        .keepBooks(world.tenant.id, (tx) => test.app.get(StandardsReader).chain(tx, { from, to }));
    const whole = await chain(former!.id, second.id);
    expect(whole.map(({ label, publishedOn }) => [label, publishedOn])).toEqual([
      ['TST 1.0', expect.any(String)],
      ['TST 1.1', '2026-03-17'],
      ['TST 1.2', '2026-03-18'],
    ]);
    const keys = keysAskedAlike(whole);
    const keyOf = (code: string) => first.items.find((item) => item.code === code)!.key;
    expect(keys).not.toContain(keyOf('EDU-01'));
    expect(keys).not.toContain(keyOf('EDU-02'));
    expect(keys).toContain(keyOf('LAN-01'));
    expect(keysAskedAlike(await chain(first.id, second.id))).toContain(keyOf('EDU-01'));
    expect((await chain(second.id, second.id)).map(({ number }) => number)).toEqual(['1.2']);
  });
});

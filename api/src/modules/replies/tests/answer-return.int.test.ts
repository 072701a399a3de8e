import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  auditOf,
  ifMatch,
  submitted,
  tenantPath,
  uploaded,
  UNITS,
} from '../../assessments/tests/assessment-world.js';
import type { AssessmentRepliesResponse, ReplyPageResponse, ReplyResponse } from '../replies.dto.js';
import { act, buildReplyWorld, codeOf, returned, save, sentReply, type ReplyWorld } from './reply-world.js';

let test: ApiTest;
let world: ReplyWorld;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());

const repliesOf = async (id: string, who = world.editor) =>
  (await who.client.get<AssessmentRepliesResponse>(assessmentPath(world, id, '/replies'))).body;

describe('answering a return', () => {
  beforeAll(async () => {
    world = await buildReplyWorld(test);
  });

  it('is not possible before there is one', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'LAB-02');
    expect(codeOf(await save(world, id))).toBe('reply_not_possible');
    await submitted(world, id);
    expect(codeOf(await save(world, id))).toBe('reply_not_possible');
    expect((await repliesOf(id)).occasions).toEqual([]);
  });

  it('is offered with the last day in time, fourteen days after the return', async () => {
    const id = await returned(test, world, 'EDU-01');
    expect(await repliesOf(id)).toMatchObject({
      mayReply: true,
      occasions: [
        {
          kind: 'return',
          publication: null,
          returnReason: 'Brak daty na protokole.',
          dueOn: '2026-03-30',
          open: true,
        },
      ],
      replies: [],
    });
  });

  it('keeps a draft that only the unit sees, and says 412 with what is stored when somebody else wrote', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const first = await save(world, id, { stance: null, text: 'Wstępnie.' });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ version: 1, stance: null, sentAt: null, abilities: { edit: true } });
    expect((await save(world, id)).status).toBe(428);
    const second = await save(world, id, { text: 'Data jest.' }, world.editor.client, 1);
    expect(second.body).toMatchObject({ id: first.body.id, version: 2, text: 'Data jest.' });
    const stale = await save(world, id, { text: 'Inaczej.' }, world.editor.client, 1);
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ present: { version: 2, text: 'Data jest.' } });
    for (const who of [world.coordinator, world.reader, world.team]) {
      expect((await repliesOf(id, who)).replies).toEqual([]);
      const drafts = await who.client.get<ReplyPageResponse>(tenantPath(world, 'replies?state=draft'));
      expect(drafts.body.replies).toEqual([]);
      const send = await act(world, who, first.body.id, 'send');
      expect([403, 404]).toContain(send.status);
    }
    const own = await world.editor.client.get<ReplyPageResponse>(tenantPath(world, 'replies?state=draft'));
    expect(own.body.replies.map((reply) => reply.id)).toEqual([first.body.id]);
  });

  it('is sent on purpose, whole, once; then nobody changes it', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const { replies } = await repliesOf(id);
    const draft = replies[0]!;
    await save(world, id, { stance: null }, world.editor.client, draft.version);
    expect(codeOf(await act(world, world.editor, draft.id, 'send'))).toBe('reply_incomplete');
    const proof = await uploaded(world, world.editor);
    const whole = await save(world, id, { evidence: [proof] }, world.editor.client, draft.version + 1);
    expect(whole.body.evidence.map((one) => one.id)).toEqual([proof]);
    const stale = await world.editor.client.post(
      tenantPath(world, `replies/${draft.id}/send`),
      undefined,
      ifMatch(1),
    );
    expect(stale.status).toBe(412);
    const sent = await act(world, world.editor, draft.id, 'send');
    expect(sent.body).toMatchObject({ sentBy: world.editor.name, abilities: { edit: false } });
    expect(codeOf(await act(world, world.editor, draft.id, 'send'))).toBe('reply_sent');
    expect(codeOf(await save(world, id, {}, world.editor.client, sent.body.version))).toBe('reply_sent');
    await expect(
      test.arrange(
        world.tenant.id,
        (client) => client.query('DELETE FROM reply_evidence WHERE reply_id = $1', [draft.id]),
        world.editor.id,
      ),
    ).rejects.toMatchObject({ constraint: 'replies_sent' });
    expect(await auditOf(test, draft.id)).toEqual([
      'reply.save',
      'reply.save',
      'reply.save',
      'reply.save',
      'reply.send',
    ]);
  });

  it('stands in the coordinator’s list, longest waiting first, beside the reason and the content', async () => {
    test.clock.advance({ minutes: 5 });
    const id = await returned(test, world, 'EDU-02');
    const later = await sentReply(world, id, { stance: 'agree', text: 'Poprawimy.' });
    const { body } = await world.coordinator.client.get<ReplyPageResponse>(tenantPath(world, 'replies'));
    expect(body).toMatchObject({ open: 2, disputed: 1, next: null });
    expect(body.replies.map(({ item }) => item)).toEqual(['EDU-01', 'EDU-02']);
    expect(body.replies[0]).toMatchObject({
      stance: 'disagree',
      occasion: { returnReason: 'Brak daty na protokole.', dueOn: '2026-03-30' },
      assessment: { statement: 'Sala 12, poniedziałki', review: 'returned' },
      evidence: [{ title: expect.any(String) }],
    });
    const disputed = await world.coordinator.client.get<ReplyPageResponse>(
      tenantPath(world, 'replies?disputed=true'),
    );
    expect(disputed.body.replies.map(({ item }) => item)).toEqual(['EDU-01']);
    const first = await world.coordinator.client.get<ReplyPageResponse>(
      tenantPath(world, 'replies?page%5Bsize%5D=1'),
    );
    const rest = await world.coordinator.client.get<ReplyPageResponse>(
      tenantPath(world, `replies?page%5Bsize%5D=1&page%5Bafter%5D=${first.body.next ?? ''}`),
    );
    expect(rest.body.replies.map((reply) => reply.id)).toEqual([later.id]);
  });

  it('makes what is submitted again disputed in the queue until the reply is decided', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    await world.editor.client.post(assessmentPath(world, id, '/submit'));
    const queue = async (kind: string) =>
      (await world.coordinator.client.get(tenantPath(world, `review/queue?kind=${kind}`))).body;
    expect((await queue('disputed')).assessments).toMatchObject([{ id, disputed: true }]);
    expect((await queue('oldest')).assessments).toHaveLength(2);
    // The standing moves by reviews only.
    expect((await world.editor.client.get(assessmentPath(world, id))).body.standing).toBe('declared');
  });

  it('shows proofs only to those who may see them, and takes only usable ones', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const [seen] = (await repliesOf(id, world.reader)).replies;
    expect(seen?.evidence).toEqual([]);
    const another = await returned(test, world, 'LAN-01');
    const foreign = await uploaded(world, world.neighbour);
    const refused = await save(world, another, { evidence: [foreign] });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/evidence/0' }] });
    const powiats = await uploaded(world, world.team, { unit: UNITS.powiatPucki.teryt });
    const given = await save(world, another, { evidence: [powiats] });
    // The editor of the gmina does not see the powiat's proofs; the answer is the same as for one that is not there.
    expect([200, 400]).toContain(given.status);
  });
});

describe('who may answer', () => {
  beforeAll(async () => {
    test.clock.set('2026-03-16T10:00:00+01:00');
    world = await buildReplyWorld(test);
  });

  it('is who submits: the editor for the gmina, the team for its powiat only', async () => {
    const id = await returned(test, world, 'EDU-01');
    expect((await save(world, id, {}, world.team.client)).status).toBe(403);
    expect((await save(world, id, {}, world.coordinator.client)).status).toBe(403);
    expect((await save(world, id, {}, world.neighbour.client)).status).toBe(404);
    expect((await repliesOf(id, world.team)).mayReply).toBe(false);
    const powiats = await assessmentId(test, world, UNITS.powiatPucki.teryt, 'EDU-02');
    await submitted(world, powiats, world.team);
    await world.coordinator.client.post(assessmentPath(world, powiats, '/review'), {
      decision: 'return',
      reason: 'Brak daty.',
    });
    expect((await save(world, powiats, {}, world.team.client)).status).toBe(200);
  });

  it('never another tenant or another unit: 404', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-01');
    const reply = await sentReply(world, id);
    const other = await buildReplyWorld(test);
    expect((await other.coordinator.client.get(assessmentPath(other, id, '/replies'))).status).toBe(404);
    expect((await act(other, other.coordinator, reply.id, 'publication')).status).toBe(404);
    expect((await save(other, id)).status).toBe(404);
    expect((await world.neighbour.client.get(assessmentPath(world, id, '/replies'))).status).toBe(404);
    const seen = await world.neighbour.client.get<ReplyPageResponse>(tenantPath(world, 'replies'));
    expect(seen.body).toMatchObject({ replies: [], open: 0 });
    expect((await act(world, world.neighbour, reply.id, 'send')).status).toBe(404);
  });
});

describe('the time to answer', () => {
  beforeAll(async () => {
    test.clock.set('2026-03-16T10:00:00+01:00');
    world = await buildReplyWorld(test);
  });

  it('ends at midnight in Warsaw after its last day, for beginning, writing and sending', async () => {
    const one = await returned(test, world, 'EDU-01');
    const two = await returned(test, world, 'EDU-02');
    const three = await returned(test, world, 'LAN-01');
    const { body: draft } = await save(world, one);
    const { body: late } = await save(world, two);
    // 30 March is the last day; summer time began on the 29th, so its last minute is 21:59 UTC.
    test.clock.set('2026-03-30T23:59:00+02:00');
    const editor = await test.as(world.editor);
    const inTime = await editor.post<ReplyResponse>(tenantPath(world, `replies/${draft.id}/send`));
    expect(inTime.status).toBe(200);
    test.clock.set('2026-03-31T00:00:00+02:00');
    const answers = [
      await editor.post(tenantPath(world, `replies/${late.id}/send`)),
      await save(world, two, { text: 'Jeszcze.' }, editor, late.version),
      await save(world, three, {}, editor),
    ];
    expect(answers.map(codeOf)).toEqual(['reply_closed', 'reply_closed', 'reply_closed']);
    expect(answers[0]?.body).toMatchObject({ params: { dueOn: '2026-03-30' } });
    const closed = await editor.get<AssessmentRepliesResponse>(assessmentPath(world, two, '/replies'));
    expect(closed.body).toMatchObject({
      occasions: [{ dueOn: '2026-03-30', open: false }],
      replies: [{ text: 'Data jest na drugiej stronie.', abilities: { edit: false } }],
    });
  });

  it('is refused by the database too', async () => {
    const two = await assessmentId(test, world, UNITS.puck.teryt, 'EDU-02');
    await expect(
      test.arrange(
        world.tenant.id,
        (client) =>
          client.query(
            `UPDATE replies SET sent_at = miara_now(), sent_by = miara_person(), updated_by = miara_person()
             WHERE assessment_id = $1`,
            [two],
          ),
        world.editor.id,
      ),
    ).rejects.toMatchObject({ constraint: 'replies_closed' });
  });

  it('is set per tenant for what is returned from then on; terms that run keep their day', async () => {
    test.clock.set('2026-05-04T10:00:00+02:00');
    const other = await buildReplyWorld(test);
    const before = await returned(test, other, 'EDU-01');
    test.clock.advance({ minutes: 1 });
    const path = tenantPath(other, 'reply-deadlines');
    const { body: fresh } = await other.editor.client.get(path);
    expect(fresh).toEqual({ afterReturnDays: 14, afterPublicationDays: 30, setAt: null, setBy: null });
    const days = { afterReturnDays: 3, afterPublicationDays: 60 };
    expect((await other.editor.client.send('PUT', path, days)).status).toBe(403);
    const wrong = await other.coordinator.client.send('PUT', path, { ...days, afterReturnDays: 0 });
    expect(wrong.status).toBe(400);
    const set = await other.coordinator.client.send('PUT', path, days);
    expect(set.body).toMatchObject({ ...days, setBy: other.coordinator.name });
    test.clock.advance({ minutes: 1 });
    const after = await returned(test, other, 'EDU-02');
    const dueOf = async (id: string) =>
      (await other.editor.client.get(assessmentPath(other, id, '/replies'))).body.occasions[0].dueOn;
    expect([await dueOf(before), await dueOf(after)]).toEqual(['2026-05-18', '2026-05-07']);
  });

  it('is over when something else was decided since', async () => {
    test.clock.set('2026-05-04T12:00:00+02:00');
    const other = await buildReplyWorld(test);
    const id = await returned(test, other, 'EDU-01');
    const { body: draft } = await save(other, id);
    await other.editor.client.post(assessmentPath(other, id, '/submit'));
    await other.coordinator.client.post(assessmentPath(other, id, '/review'), { decision: 'confirm' });
    expect(codeOf(await act(other, other.editor, draft.id, 'send'))).toBe('reply_not_possible');
  });
});

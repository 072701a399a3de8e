import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { assessmentPath, auditOf, tenantPath } from '../../assessments/tests/assessment-world.js';
import type { ReplyPageResponse, ReplyResponse } from '../replies.dto.js';
import { act, buildReplyWorld, codeOf, decide, returned, sentReply, type ReplyWorld } from './reply-world.js';

let test: ApiTest;
let world: ReplyWorld;
let assessment: string;
let reply: ReplyResponse;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildReplyWorld(test);
  assessment = await returned(test, world, 'EDU-01');
  reply = await sentReply(world, assessment);
});
afterAll(() => test.close());

describe('deciding about a reply', () => {
  it('is not for the one who returned while another coordinator could; the database refuses it too', async () => {
    expect(codeOf(await decide(world, world.coordinator, reply.id))).toBe('own_return');
    await expect(
      test.arrange(
        world.tenant.id,
        (client) =>
          client.query(
            `UPDATE replies SET outcome = 'uphold', decision_words = 'Nie.', decided_at = miara_now(),
                    decided_by = miara_person() WHERE id = $1`,
            [reply.id],
          ),
        world.coordinator.id,
      ),
    ).rejects.toMatchObject({ constraint: 'replies_own_return' });
    const { body } = await world.coordinator.client.get<ReplyPageResponse>(tenantPath(world, 'replies'));
    expect(body.replies[0]).toMatchObject({ decisionRefusal: 'own_return', abilities: { decide: false } });
  });

  it('is never for who wrote or submitted: the database refuses a decision in their name', async () => {
    await expect(
      test.arrange(
        world.tenant.id,
        (client) =>
          client.query(
            `UPDATE replies SET outcome = 'change', decision_words = 'Tak.', decided_at = miara_now(),
                    decided_by = miara_person() WHERE id = $1`,
            [reply.id],
          ),
        world.editor.id,
      ),
    ).rejects.toMatchObject({ constraint: 'replies_four_eyes' });
    expect((await decide(world, world.editor, reply.id)).status).toBe(403);
  });

  it('waits with its decider: no answer to anybody else changes by a byte', async () => {
    const readers = [world.editor, world.team, world.reader, world.coordinator];
    const addresses = [
      'replies',
      'replies?state=decided',
      `assessments/${assessment}/replies`,
      `assessments/${assessment}`,
      'units/2211031/assessments',
    ].map((path) => tenantPath(world, path));
    const everything = async () => {
      const seen: string[] = [];
      for (const { client } of readers)
        for (const path of addresses) {
          const { status, headers, body } = await client.get(path);
          seen.push(JSON.stringify([path, status, headers.get('etag'), body]));
        }
      return seen;
    };
    const before = await everything();
    const drafted = await decide(world, world.second, reply.id, 'uphold');
    expect(drafted.body.draftDecision).toMatchObject({ outcome: 'uphold' });
    expect(await everything()).toEqual(before);
    expect((await decide(world, world.second, reply.id, 'change')).status).toBe(200);
    expect(await everything()).toEqual(before);
    const dropped = await world.second.client.delete(tenantPath(world, `replies/${reply.id}/decision`));
    expect(dropped.body.draftDecision).toBeNull();
    expect(await everything()).toEqual(before);
    expect((await world.second.client.delete(tenantPath(world, `replies/${reply.id}/decision`))).status).toBe(
      404,
    );
    expect(codeOf(await act(world, world.second, reply.id, 'decision/send'))).toBe('nothing_to_send');
  });

  it('needs words', async () => {
    const answer = await world.second.client.send('PUT', tenantPath(world, `replies/${reply.id}/decision`), {
      outcome: 'change',
      words: '  ',
    });
    expect(answer.status).toBe(400);
  });

  it('is not published before it is sent', async () => {
    expect(codeOf(await act(world, world.second, reply.id, 'publication'))).toBe('reply_undecided');
  });

  it('reaches the unit when it is sent, stays, and moves no standing', async () => {
    const before = (await world.editor.client.get(assessmentPath(world, assessment))).body;
    await decide(world, world.second, reply.id, 'change');
    const sent = await act(world, world.second, reply.id, 'decision/send');
    expect(sent.body).toMatchObject({
      draftDecision: null,
      decision: { outcome: 'change', decidedBy: world.second.name },
    });
    const { body } = await world.editor.client.get(assessmentPath(world, assessment, '/replies'));
    expect(body.replies[0].decision).toMatchObject({
      outcome: 'change',
      words: 'Data jest, przeoczyliśmy ją.',
    });
    expect(codeOf(await decide(world, world.second, reply.id, 'uphold'))).toBe('reply_decided');
    const after = (await world.editor.client.get(assessmentPath(world, assessment))).body;
    expect([after.standing, after.review.state, after.version]).toEqual([
      before.standing,
      before.review.state,
      before.version,
    ]);
    expect(await auditOf(test, reply.id)).toEqual([
      'reply.save',
      'reply.send',
      'review.reply_hold',
      'review.reply_hold',
      'review.reply_undo',
      'review.reply_hold',
      'reply.decide',
    ]);
    expect(await test.rows('SELECT FROM reply_decisions')).toEqual([]);
  });

  it('lets a lone coordinator decide about the own return, because nobody else could', async () => {
    const lone = await buildReplyWorld(test);
    await test.arrange(lone.tenant.id, (client) =>
      client.query('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [
        lone.second.id,
      ]),
    );
    const answered = await sentReply(lone, await returned(test, lone, 'EDU-01'));
    expect((await decide(lone, lone.coordinator, answered.id)).status).toBe(200);
    expect((await act(lone, lone.coordinator, answered.id, 'decision/send')).status).toBe(200);
  });

  it('is not published without the unit’s consent', async () => {
    const answered = await sentReply(world, await returned(test, world, 'EDU-02'), { mayPublish: false });
    await decide(world, world.second, answered.id);
    await act(world, world.second, answered.id, 'decision/send');
    expect(codeOf(await act(world, world.second, answered.id, 'publication'))).toBe('reply_without_consent');
    await expect(
      test.arrange(world.tenant.id, (client) => client.query('SELECT publish_reply($1)', [answered.id])),
    ).rejects.toMatchObject({ constraint: 'replies_consent' });
  });
});

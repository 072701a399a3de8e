import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  assessmentId,
  assessmentPath,
  submitted,
  tenantPath,
  UNITS,
} from '../../assessments/tests/assessment-world.js';
import type {
  PublicCorrectionListResponse,
  PublicItemResponse,
  PublicScorecardResponse,
} from '../../publications/public.dto.js';
import type { AssessmentRepliesResponse, ReplyResponse } from '../replies.dto.js';
import {
  act,
  buildReplyWorld,
  codeOf,
  decide,
  returned,
  save,
  sentReply,
  type ReplyWorld,
} from './reply-world.js';

let test: ApiTest;
let world: ReplyWorld;
let assessment: string;
let reply: ReplyResponse;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildReplyWorld(test);
  assessment = await returned(test, world, 'EDU-01');
  test.clock.advance({ minutes: 1 });
  await publish({ note: 'Pierwsza' });
});
afterAll(() => test.close());

const publish = (body: object) => world.coordinator.client.post(tenantPath(world, 'publications'), body);

/** What anybody reads of the item, on the unit's page and on the item's, and the tag of the first. */
async function publicly(publication?: number) {
  const suffix = publication === undefined ? '' : `?publication=${publication}`;
  const base = `/api/v1/public/${world.tenant.slug}`;
  const card = await test
    .anonymous()
    .get<PublicScorecardResponse>(`${base}/units/${UNITS.puck.teryt}${suffix}`);
  const item = await test.anonymous().get<PublicItemResponse>(`${base}/items/EDU-01${suffix}`);
  return {
    row: card.body.standings.find((standing) => standing.item === 'EDU-01')!,
    ofItem: item.body.unitStandings.find(({ unit }) => unit.teryt === UNITS.puck.teryt)!,
    etag: card.headers.get('etag'),
    hash: card.body.publication.contentHash,
    publication: card.body.publication,
    others: card.body.standings.filter((standing) => standing.item !== 'EDU-01'),
  };
}

/** Everything frozen, as the database holds it. */
const frozen = () =>
  test.rows(
    `SELECT 'p' AS kind, to_jsonb(publications)::text AS row FROM publications
     UNION ALL SELECT 's', to_jsonb(published_standings)::text FROM published_standings
     UNION ALL SELECT 'c', to_jsonb(published_counters)::text FROM published_counters ORDER BY 1, 2`,
  );

describe('a reply in public', () => {
  it('is nothing at all while it is a draft', async () => {
    const before = await publicly();
    const { body } = await save(world, assessment);
    reply = body;
    const after = await publicly();
    expect(after).toEqual(before);
    expect(after.row).toMatchObject({ underReviewSince: null, replies: [] });
  });

  it('is the bare mark "under review" from sending to decision, on the unit’s and the item’s page', async () => {
    const before = await publicly();
    const rows = await frozen();
    await act(world, world.editor, reply.id, 'send');
    const open = await publicly();
    expect(open.row).toMatchObject({ underReviewSince: '2026-03-16', replies: [] });
    expect(open.ofItem).toMatchObject({ underReviewSince: '2026-03-16', replies: [] });
    expect(open.others.every(({ underReviewSince }) => underReviewSince === null)).toBe(true);
    expect(open.etag).not.toBe(before.etag);
    expect(open.hash).toBe(before.hash);
    expect(await frozen()).toEqual(rows);
    // A drafted decision is visible to nobody, and in nothing.
    await decide(world, world.second, reply.id);
    expect(await publicly()).toEqual(open);
    await act(world, world.second, reply.id, 'decision/send');
    expect((await publicly()).row).toMatchObject({ underReviewSince: null, replies: [] });
  });

  it('stands beside the decision once somebody publishes both, and leaves the frozen rows alone', async () => {
    const rows = await frozen();
    expect((await act(world, world.editor, reply.id, 'publication')).status).toBe(403);
    const answer = await act(world, world.coordinator, reply.id, 'publication');
    expect(answer.body.publishedAt).not.toBeNull();
    expect((await act(world, world.coordinator, reply.id, 'publication')).status).toBe(409);
    const { row, ofItem } = await publicly();
    const both = [
      {
        kind: 'return',
        publication: 1,
        stance: 'disagree',
        text: 'Data jest na drugiej stronie.',
        proofCount: 0,
        sentOn: '2026-03-16',
        outcome: 'change',
        words: 'Data jest, przeoczyliśmy ją.',
        decidedOn: '2026-03-16',
      },
    ];
    expect(row.replies).toEqual(both);
    expect(ofItem.replies).toEqual(both);
    expect(await frozen()).toEqual(rows);
  });

  it('can be taken back from the public', async () => {
    const path = tenantPath(world, `replies/${reply.id}/publication`);
    expect((await world.coordinator.client.delete(path)).status).toBe(200);
    expect((await publicly()).row.replies).toEqual([]);
    expect((await world.coordinator.client.delete(path)).status).toBe(404);
    await act(world, world.coordinator, reply.id, 'publication');
  });

  it('is read by the public role from two tables and from no other row of replies', async () => {
    const client = new pg.Client({ connectionString: test.database.publicUrl });
    await client.connect();
    try {
      for (const table of ['replies', 'reply_decisions', 'reply_evidence', 'reply_deadlines'])
        await expect(client.query(`SELECT FROM ${table}`)).rejects.toThrow(/permission denied/);
      await client.query(`SELECT set_config('miara.tenant_id', '', false)`);
      for (const table of ['reply_marks', 'published_replies', 'publication_corrections'])
        expect((await client.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
      await expect(client.query('SELECT publish_reply($1)', [reply.id])).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

describe('answering a published standing', () => {
  it('is offered for thirty days, once per publication, and marks that publication and later ones only', async () => {
    test.clock.advance({ days: 1 });
    world = { ...world, editor: { ...world.editor, client: await test.as(world.editor) } };
    world.coordinator.client = await test.as(world.coordinator);
    world.second.client = await test.as(world.second);
    await publish({});
    const { body } = await world.editor.client.get<AssessmentRepliesResponse>(
      assessmentPath(world, assessment, '/replies'),
    );
    expect(body.occasions.map(({ kind, publication, dueOn }) => [kind, publication, dueOn])).toEqual([
      ['publication', 2, '2026-04-16'],
      ['publication', 1, '2026-04-15'],
      ['return', null, '2026-03-30'],
    ]);
    expect(codeOf(await save(world, assessment, { publication: 7 }))).toBe('reply_not_possible');
    reply = await sentReply(world, assessment, { publication: 2, stance: 'partly' });
    expect(reply).toMatchObject({ occasion: { kind: 'publication', publication: 2, standing: 'declared' } });
    expect(codeOf(await save(world, assessment, { publication: 2 }, world.editor.client, 2))).toBe(
      'reply_sent',
    );
    expect((await publicly(1)).row.underReviewSince).toBeNull();
    expect((await publicly(2)).row.underReviewSince).toBe('2026-03-17');
    await publish({});
    expect((await publicly(3)).row.underReviewSince).toBe('2026-03-17');
  });

  it('leads, when it is to be changed, to a review and to a correction that tells what differs', async () => {
    await decide(world, world.second, reply.id, 'change');
    await act(world, world.second, reply.id, 'decision/send');
    await act(world, world.second, reply.id, 'publication');
    const rows = await frozen();
    await submitted(world, assessment);
    await world.second.client.post(assessmentPath(world, assessment, '/review'), { decision: 'confirm' });
    expect(await frozen()).toEqual(rows);
    for (const body of [
      { corrects: 9, correctionReason: 'Pomyłka' },
      { corrects: 2, correctionReason: ' ' },
      { corrects: 2 },
      { corrects: 2, correctionReason: 'Pomyłka', asOf: '2026-03-16' },
    ])
      expect((await publish(body)).status).toBe(400);
    const made = await publish({ corrects: 2, correctionReason: 'Protokół miał datę.' });
    expect(made.body).toMatchObject({ number: 4, corrects: 2, correctionReason: 'Protokół miał datę.' });
    const list = await world.coordinator.client.get(tenantPath(world, 'publications'));
    expect(
      list.body.publications.map(({ correctedBy }: { correctedBy: number | null }) => correctedBy),
    ).toEqual([null, null, 4, null]);
    const log = await test
      .anonymous()
      .get<PublicCorrectionListResponse>(`/api/v1/public/${world.tenant.slug}/corrections`);
    expect(log.body.corrections).toMatchObject([
      {
        publication: { number: 4, corrects: 2 },
        corrected: { number: 2, correctedBy: 4 },
        reason: 'Protokół miał datę.',
        sameDay: true,
        changes: [
          {
            unit: { teryt: UNITS.puck.teryt },
            item: 'EDU-01',
            before: 'declared',
            after: 'confirmed',
            afterReply: true,
          },
        ],
      },
    ]);
    const answered = await world.editor.client.get(assessmentPath(world, assessment, '/replies'));
    expect(answered.body.replies[0]).toMatchObject({ correctedBy: 4 });
  });

  it('stays beside the publication that was answered, not beside one where the standing has moved on', async () => {
    expect((await publicly(2)).row.replies).toHaveLength(2);
    test.clock.advance({ days: 3 });
    world.editor.client = await test.as(world.editor);
    world.coordinator.client = await test.as(world.coordinator);
    const { body } = await world.editor.client.get(assessmentPath(world, assessment));
    await world.editor.client.patch(
      assessmentPath(world, assessment),
      { statement: 'Inna sala.' },
      { headers: { 'If-Match': `"${body.version}"` } },
    );
    await publish({});
    const { row } = await publicly();
    expect(row).toMatchObject({ standing: 'lapsed', replies: [] });
    expect((await publicly(2)).row.replies).toHaveLength(2);
  });

  it('is refused for what was never published, and a correction is told once, before freezing', async () => {
    const id = await assessmentId(test, world, UNITS.puck.teryt, 'LAB-02');
    expect(codeOf(await save(world, id, { publication: 99 }))).toBe('reply_not_possible');
    const [one] = await test.rows<{ id: string }>('SELECT id FROM publications WHERE number = 5');
    const [two] = await test.rows<{ id: string }>('SELECT id FROM publications WHERE number = 1');
    await expect(
      test.arrange(world.tenant.id, (client) =>
        client.query(
          `INSERT INTO publication_corrections (tenant_id, publication_id, corrects_id, reason)
           VALUES ($1, $2, $3, 'Po fakcie')`,
          [world.tenant.id, one?.id, two?.id],
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'publication_corrections_earlier' });
  });
});

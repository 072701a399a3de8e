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
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type { PublicationListResponse, PublicationResponse } from '../publications.dto.js';
import type {
  ProposalListResponse,
  PublicationPreviewResponse,
  RecountResponse,
} from '../publishing/publishing.dto.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let first: TestClient;
let second: TestClient;
let base: string;

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  first = await test.as(hands.coordinator);
  second = await test.as(await buildPerson(test, 'coordinator', { tenant }));
  base = `/api/v1/tenants/${tenant.slug}/publications`;
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
});

afterAll(() => test.close());

const preview = () => first.get<PublicationPreviewResponse>(`${base}/preview`);
const list = async () => (await first.get<PublicationListResponse>(base)).body.publications;
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const setSecondPublisher = (on: boolean) =>
  test.arrange(tenant.id, (client) =>
    client.query('UPDATE tenant_settings SET second_publisher = $2 WHERE tenant_id = $1', [tenant.id, on]),
  );

describe('a preview', () => {
  it('shows what publishing freezes, to the hash, as often as it is asked, and leaves nothing behind', async () => {
    const [one, two] = [await preview(), await preview()];
    expect(one.status).toBe(200);
    expect(one.body).toEqual(two.body);
    expect(one.body).toMatchObject({
      asOf: '2026-03-16',
      units: 8,
      against: null,
      changes: [],
      publishable: true,
    });
    expect(await list()).toEqual([]);
    const published = await first.post<PublicationResponse>(base, { seen: one.body.contentHash });
    expect(published.body).toMatchObject({ number: 1, contentHash: one.body.contentHash });
    expect(published.body.views.allDuties.numerator).toBe(one.body.views.allDuties.numerator);
  });

  it('lists unit by unit what changes against the last publication, and says when nothing does', async () => {
    const same = await preview();
    expect(same.body.changes).toEqual([]);
    expect(same.body.checks).toContainEqual({ code: 'nothing_changed', count: 1, blocking: false });
    await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'confirmed');
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-02', 'planned');
    const { body } = await preview();
    expect(body.against).toMatchObject({ number: 1 });
    expect(
      body.changes.map(({ unit, before, after, items }) => [
        unit.teryt,
        before?.numerator,
        after?.numerator,
        items.map(({ item, before: from, after: to }) => `${item} ${from} ${to}`),
      ]),
    ).toEqual([
      [UNITS.gdynia.teryt, 1, 1, ['EDU-02 not_started planned']],
      [UNITS.puck.teryt, 0, 3, ['LAN-01 not_started confirmed']],
    ]);
  });

  it('tells what there is to know before, and what would be contradicted is not published', async () => {
    const { body } = await preview();
    expect(body.checks).toEqual([
      { code: 'units_without_data', count: 6, blocking: false },
      { code: 'confirmed_without_proof', count: 2, blocking: false },
    ]);
    await test.rows(`UPDATE coverage_counters SET confirmed_count = confirmed_count + 1 WHERE teryt = $1`, [
      UNITS.gdynia.teryt,
    ]);
    const broken = await preview();
    expect(broken.body).toMatchObject({ publishable: false });
    expect(broken.body.checks[0]).toEqual({ code: 'contradictions', count: 1, blocking: true });
    expect(codeOf(await first.post(base, {}))).toBe('publication_contradicts');
    await test.rows(`UPDATE coverage_counters SET confirmed_count = confirmed_count - 1 WHERE teryt = $1`, [
      UNITS.gdynia.teryt,
    ]);
  });

  it('that was looked at is what is published, or nothing is', async () => {
    const { body } = await preview();
    await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'EDU-01', 'declared');
    expect(codeOf(await first.post(base, { seen: body.contentHash }))).toBe('figures_changed');
    expect(await list()).toHaveLength(1);
  });
});

describe('a second person', () => {
  const propose = async (client: TestClient) =>
    client.post<ProposalListResponse>(`${base}/proposals`, {
      note: 'Do sprawdzenia',
      seen: (await preview()).body.contentHash,
    });

  it('is needed where the tenant wants one, and the database says so too', async () => {
    await setSecondPublisher(true);
    expect(codeOf(await first.post(base, {}))).toBe('second_person_required');
    await expect(
      test.arrange(
        tenant.id,
        async (client) => {
          const { rows } = await client.query<{ id: string }>(
            `INSERT INTO publications (tenant_id, number, standard_version_id, as_of, published_by)
             SELECT tenant_id, 99, standard_version_id, as_of, miara_person() FROM publications LIMIT 1 RETURNING id`,
          );
          await client.query('SELECT freeze_publication($1)', [rows[0]!.id]);
        },
        hands.coordinator.id,
      ),
    ).rejects.toMatchObject({ constraint: 'publications_second_person' });
  });

  it('is not whoever proposed, and the database says so too', async () => {
    const { body, status } = await propose(first);
    expect(status).toBe(201);
    expect(body).toMatchObject({ secondPerson: true, proposals: [{ own: true, outcome: null }] });
    const [proposal] = body.proposals;
    expect(codeOf(await first.post(`${base}/proposals/${proposal!.id}/approval`, {}))).toBe('own_figures');
    await expect(
      test.arrange(
        tenant.id,
        (client) =>
          client.query(
            `UPDATE publication_proposals SET outcome = 'published', closed_at = miara_now(), closed_by = miara_person(),
               publication_id = (SELECT id FROM publications LIMIT 1)
             WHERE id = $1`,
            [proposal!.id],
          ),
        hands.coordinator.id,
      ),
    ).rejects.toMatchObject({ constraint: 'publication_proposals_second_person' });
  });

  it('publishes what was proposed, under both names', async () => {
    const { body } = await second.get<ProposalListResponse>(`${base}/proposals`);
    const made = await second.post<PublicationResponse>(
      `${base}/proposals/${body.proposals[0]!.id}/approval`,
      {},
    );
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      number: 2,
      note: 'Do sprawdzenia',
      contentHash: body.proposals[0]!.figuresHash,
    });
    const closed = await first.get<ProposalListResponse>(`${base}/proposals`);
    expect(closed.body.proposals).toMatchObject([{ outcome: 'published', publication: 2 }]);
    expect(codeOf(await second.post(`${base}/proposals/${body.proposals[0]!.id}/approval`, {}))).toBe(
      'proposal_closed',
    );
  });

  it('looks again when the figures changed since: then it is proposed anew', async () => {
    const stale = (await propose(first)).body.proposals[0]!;
    await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'EDU-02', 'confirmed');
    expect(codeOf(await second.post(`${base}/proposals/${stale.id}/approval`, {}))).toBe('figures_changed');
    const anew = (await propose(second)).body.proposals;
    expect(anew[0]).toMatchObject({ own: true, outcome: null });
    expect(anew.find(({ id }) => id === stale.id)).toMatchObject({ outcome: 'replaced' });
    const made = await first.post<PublicationResponse>(`${base}/proposals/${anew[0]!.id}/approval`, {});
    expect(made.body).toMatchObject({ number: 3, contentHash: anew[0]!.figuresHash });
  });

  it('may say no, with a reason', async () => {
    const open = (await propose(first)).body.proposals[0]!;
    const declined = await second.post<ProposalListResponse>(`${base}/proposals/${open.id}/refusal`, {
      words: 'Czekamy na Puck.',
    });
    expect(declined.body.proposals.find(({ id }) => id === open.id)).toMatchObject({
      outcome: 'declined',
      words: 'Czekamy na Puck.',
    });
    expect(await list()).toHaveLength(3);
    await setSecondPublisher(false);
  });
});

describe('a withdrawal', () => {
  it('leaves the publication at its address with the reason, and the one before is the newest', async () => {
    const withdrawn = await first.post<PublicationResponse>(`${base}/3/withdrawal`, { reason: 'Zły dzień.' });
    expect(withdrawn.body).toMatchObject({ number: 3, withdrawalReason: 'Zły dzień.' });
    const everybody = `/api/v1/public/${tenant.slug}`;
    const newest = await test.anonymous().get<{ publication: { number: number } }>(everybody);
    expect(newest.body.publication.number).toBe(2);
    const kept = await test
      .anonymous()
      .get<{ publication: { withdrawn: { reason: string } | null } }>(`${everybody}?publication=3`);
    expect(kept.body.publication.withdrawn).toMatchObject({ reason: 'Zły dzień.' });
    expect(codeOf(await first.post(`${base}/3/withdrawal`, { reason: 'Jeszcze raz' }))).toBe(
      'already_withdrawn',
    );
    expect((await preview()).body.against).toMatchObject({ number: 2 });
  });

  it('is final: the database removes and changes nothing', async () => {
    for (const sql of [
      'DELETE FROM publication_withdrawals',
      "UPDATE publication_withdrawals SET reason = 'x'",
    ]) {
      await expect(test.rows(sql)).rejects.toMatchObject({
        constraint: 'publication_withdrawals_final',
      });
    }
  });

  it('of everything leaves the start page standing', async () => {
    for (const number of [1, 2])
      await first.post(`${base}/${number}/withdrawal`, { reason: 'Wszystko od nowa.' });
    expect((await test.anonymous().get(`/api/v1/public/${tenant.slug}`)).status).toBe(404);
    const anew = await first.post<PublicationResponse>(base, {
      corrects: 3,
      correctionReason: 'Właściwy dzień.',
    });
    expect(anew.body).toMatchObject({ number: 4, corrects: 3 });
    expect((await test.anonymous().get(`/api/v1/public/${tenant.slug}`)).status).toBe(200);
  });
});

describe('the hash of a publication', () => {
  it('is counted again from the stored rows, and one changed digit shows', async () => {
    const recount = async () => (await first.get<RecountResponse>(`${base}/4/recount`)).body;
    expect(await recount()).toMatchObject({ number: 4, intact: true });
    await test.arrange(tenant.id, async (client) => {
      await client.query('ALTER TABLE published_counters DISABLE TRIGGER published_counters_immutable');
      await client.query(
        `UPDATE published_counters SET confirmed_weight = confirmed_weight + 1
         FROM publications
         WHERE publications.id = published_counters.publication_id AND publications.number = 4`,
      );
      await client.query('ALTER TABLE published_counters ENABLE TRIGGER published_counters_immutable');
    });
    expect(await recount()).toMatchObject({ intact: false });
  });
});

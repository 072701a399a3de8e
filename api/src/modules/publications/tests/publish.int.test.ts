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
import type { MatrixResponse } from '../../roll-ups/roll-ups.dto.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type { PublicationListResponse, PublicationResponse } from '../publications.dto.js';

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
  coordinator = await test.as(hands.coordinator);
  base = `/api/v1/tenants/${tenant.slug}`;
});

afterAll(() => test.close());

const publish = (body: object, client = coordinator) =>
  client.post<PublicationResponse>(`${base}/publications`, body);
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;

describe('publishing', () => {
  it('is refused while nothing is assessed, and the area has no public page', async () => {
    expect(codeOf(await publish({}))).toBe('nothing_to_publish');
    expect((await test.anonymous().get(`/api/v1/public/${tenant.slug}`)).status).toBe(404);
  });

  it('freezes today’s figures under the next number, with one audit row', async () => {
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
    await arrangeStanding(test, tenant, hands, UNITS.puck.teryt, 'LAN-01', 'declared');
    const answer = await publish({ note: 'Pierwsza' });
    const matrix = await coordinator.get<MatrixResponse>(`${base}/coverage/matrix`);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      number: 1,
      asOf: '2026-03-16',
      note: 'Pierwsza',
      standardVersion: 'TST 1.0',
      units: 8,
      publishedBy: hands.coordinator.name,
      address: `/${tenant.slug}?publication=1`,
    });
    expect(numbersOf(answer.body.views)).toEqual(numbersOf(matrix.body.total));
    const audit = await test.rows('SELECT action, subject_id FROM audit_log WHERE action = $1', [
      'publication.publish',
    ]);
    expect(audit).toEqual([{ action: 'publication.publish', subject_id: answer.body.id }]);
  });

  it('goes forward only: not into the future, not before the last day published', async () => {
    for (const asOf of ['2026-03-17', '2026-03-15', '2026-02-30']) {
      const answer = await publish({ asOf });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/asOf' }] });
    }
  });

  it('numbers a row of publications without gaps, also when two coordinators press at once', async () => {
    const answers = await Promise.all([publish({}), publish({}), publish({})]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ body }) => body.number).sort()).toEqual([2, 3, 4]);
    const { body } = await coordinator.get<PublicationListResponse>(`${base}/publications`);
    expect(body.publications.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(new Set(body.publications.map(({ contentHash }) => contentHash)).size).toBe(1);
  });

  it('waits for a change under way, so that counters and standings freeze the same moment', async () => {
    const published = await test.arrange(
      tenant.id,
      async (client) => {
        await client.query(
          `UPDATE assessments SET state = 'in_progress', declared_at = miara_now()
           WHERE tenant_id = $1 AND teryt = $2 AND state = 'not_started'`,
          [tenant.id, UNITS.pruszcz.teryt],
        );
        const publishing = publish({});
        await untilSomebodyWaitsForAssessments();
        return { publishing };
      },
      hands.coordinator.id,
    );
    expect((await published.publishing).status).toBe(201);
    const disagreements = await test.rows(
      `SELECT counted.teryt FROM (
         SELECT publication_id, teryt, sum(in_progress_count)::int AS counters FROM published_counters GROUP BY 1, 2
       ) AS counted
       JOIN LATERAL (
         SELECT count(*)::int AS standings FROM published_standings
         WHERE published_standings.publication_id = counted.publication_id
           AND published_standings.teryt = counted.teryt AND standing = 'in_progress'
       ) AS stood ON stood.standings <> counted.counters`,
    );
    expect(disagreements).toEqual([]);
  });

  it('can publish a past day that is not before the last, from history', async () => {
    const before = await coordinator.get<MatrixResponse>(`${base}/coverage/matrix`);
    test.clock.advance({ days: 2 });
    coordinator = await test.as(hands.coordinator);
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-02', 'confirmed');
    const { body } = await publish({ asOf: '2026-03-17' });
    expect(body).toMatchObject({ number: 6, asOf: '2026-03-17' });
    expect(numbersOf(body.views)).toEqual(numbersOf(before.body.total));
  });

  it('is the coordinator’s', async () => {
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    expect((await publish({}, reader)).status).toBe(403);
    expect((await reader.get(`${base}/publications`)).status).toBe(200);
  });
});

async function untilSomebodyWaitsForAssessments(): Promise<void> {
  for (let attempt = 0; attempt < 5000; attempt += 1) {
    const waiting = await test.rows(
      `SELECT FROM pg_locks WHERE relation = 'assessments'::regclass AND NOT granted`,
    );
    if (waiting.length > 0) return;
  }
  throw new Error('nobody waited');
}

/** The figures without their day and addresses. */
function numbersOf(views: MatrixResponse['total']): unknown {
  return JSON.parse(JSON.stringify(views), (key, value: unknown) =>
    key === 'explain' || key === 'asOf' ? undefined : value,
  );
}

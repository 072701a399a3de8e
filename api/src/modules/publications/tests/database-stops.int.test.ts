import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildStandard, buildTenant, UNITS } from '../../../testing/builders/index.js';
import { DatabaseServer, WAYS_TO_STOP } from '../../../testing/database-server.js';
import type { TestClient } from '../../../testing/test-client.js';
import { waitFor } from '../../../testing/wait-for.js';
import { arrangeStanding, buildHands } from '../../roll-ups/tests/arrange-standings.js';

/** Fewer than the stops and the requests at once: one that were kept would be missed. */
const POOL = 2;
const AT_ONCE = 12;

let server: DatabaseServer;
let test: ApiTest;
let coordinator: TestClient;
let signedIn: string;
let published: string[];

beforeAll(async () => {
  server = await DatabaseServer.start();
  test = await startApiTest({
    database: server.database,
    environment: {
      DATABASE_POOL: String(POOL),
      DATABASE_PUBLIC_POOL: String(POOL),
      MIARA_OPEN_RATE: '0',
      MIARA_LOG_LEVEL: 'silent',
    },
  });
  const tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  const hands = await buildHands(test, tenant);
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
  coordinator = await test.as(hands.coordinator);
  signedIn = `/api/v1/tenants/${tenant.slug}/units/${UNITS.gdynia.teryt}/assessments`;
  const { status } = await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
  expect(status).toBe(201);
  const open = `/api/v1/public/${tenant.slug}`;
  published = [open, `${open}/items`, `${open}/units/${UNITS.gdynia.teryt}`, `${open}/methodology`];
}, 120_000);

afterAll(async () => {
  await test.close();
  await server.close();
});

const ask = (client: TestClient, path: string) => client.get(path, { headers: { 'accept-language': 'en' } });

describe('a database that stops under load', () => {
  it.each(WAYS_TO_STOP)(
    'when it is %s, fails no public answer, refuses the rest clearly, and nothing is left when it is back',
    async (way) => {
      const before = await Promise.all(published.map((path) => ask(test.anonymous(), path)));
      expect(before.map(({ status }) => status)).toEqual(published.map(() => 200));

      const refusals: unknown[] = [];
      let isLoaded = true;
      const load = Array.from({ length: AT_ONCE }, async (_, from) => {
        for (let at = from; isLoaded; at += 1) {
          const open = published[at % published.length] ?? '';
          const answer = await ask(test.anonymous(), open);
          expect([open, answer.status]).toEqual([open, 200]);
          const { status, headers, body } = await ask(coordinator, signedIn);
          if (status === 200) continue;
          expect([status, body]).toMatchObject([503, { code: 'service_unavailable' }]);
          expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
          refusals.push(body);
        }
      });
      await server.stop(way);
      await waitFor(
        () => Promise.resolve(refusals.length),
        (count) => count > 2 * AT_ONCE,
      );
      const during = await Promise.all(published.map((path) => ask(test.anonymous(), path)));
      expect(during.map(({ status, body }) => [status, body])).toEqual(
        before.map(({ status, body }) => [status, body]),
      );
      await server.bringBack(way);
      await waitFor(
        () => ask(coordinator, signedIn),
        ({ status }) => status === 200,
      );
      isLoaded = false;
      await Promise.all(load);

      const after = await Promise.all(Array.from({ length: AT_ONCE }, () => ask(coordinator, signedIn)));
      expect(after.map(({ status }) => status)).toEqual(after.map(() => 200));
      const [held] = await test.rows<{ app: number; open: number }>(
        `SELECT count(*) FILTER (WHERE usename = 'miara_app')::int AS app,
                count(*) FILTER (WHERE usename = 'miara_public')::int AS open
         FROM pg_stat_activity WHERE application_name <> 'miara-pulse'`,
      );
      expect(held?.app).toBeLessThanOrEqual(POOL);
      expect(held?.open).toBeLessThanOrEqual(POOL);
    },
    120_000,
  );
});

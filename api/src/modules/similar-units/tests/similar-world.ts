import { randomUUID } from 'node:crypto';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';

/** Six gminas that were made up to be like Puck (rural), so that there is somebody to compare it with. */
export const LIKE_PUCK = [20_000, 24_000, 27_500, 28_500, 30_000, 60_000].map((residents, index) => ({
  teryt: `22990${index + 1}2`,
  residents,
}));

export interface SimilarWorld {
  test: ApiTest;
  tenant: BuiltTenant;
  standard: BuiltStandard;
  hands: Hands;
  /** Editor of the rural gmina Puck, who looks for examples. */
  editor: TestClient;
  coordinator: TestClient;
  administrator: TestClient;
  /** Address below the tenant. */
  path(below: string): string;
  publish(): Promise<void>;
  confirm(teryt: string, item: string): Promise<void>;
  /** An action of a unit, credited to it and to items, by the coordinator. */
  logAction(action: {
    unit: string;
    title: string;
    visibility: 'public' | 'internal';
    items: string[];
  }): Promise<void>;
}

export async function buildSimilarWorld(): Promise<SimilarWorld> {
  const test = await startApiTest();
  await test.rows(
    `INSERT INTO units (teryt, name, display_name, kind) VALUES ('2299', 'powiat', '{"pl":"powiat"}', 'powiat')`,
  );
  for (const { teryt, residents } of LIKE_PUCK) {
    await test.rows(
      `INSERT INTO units (teryt, name, display_name, kind, powiat_teryt, residents)
       VALUES ($1, $2, $3, 'rural_gmina', '2299', $4)`,
      [teryt, `Gmina ${teryt}`, JSON.stringify({ pl: `Gmina ${teryt}` }), residents],
    );
  }
  const members = [...Object.values(UNITS), ...LIKE_PUCK].map(({ teryt }) => teryt);
  const tenant = await buildTenant(test, { members });
  const standard = await buildStandard(test, tenant);
  const hands = await buildHands(test, tenant);
  const path = (below: string): string => `/api/v1/tenants/${tenant.slug}/${below}`;
  const coordinator = await test.as(hands.coordinator);
  const person = async (role: 'unit_editor' | 'tenant_administrator', teryt?: string): Promise<TestClient> =>
    test.as(await buildPerson(test, role, { tenant, ...(teryt !== undefined && { teryt }) }));
  return {
    test,
    tenant,
    standard,
    hands,
    path,
    coordinator,
    editor: await person('unit_editor', UNITS.puckRural.teryt),
    administrator: await person('tenant_administrator'),
    confirm: (teryt, item) => arrangeStanding(test, tenant, hands, teryt, item, 'confirmed'),
    publish: async () => {
      // Signed in anew: the clock may have gone on by days.
      const { status } = await (await test.as(hands.coordinator)).post(path('publications'), {});
      if (status !== 201) throw new Error(`Publishing answered ${status}`);
    },
    logAction: async ({ unit, ...action }) => {
      const answer = await coordinator.post(
        path('actions'),
        { unit, kind: 'training', status: 'done', startsOn: '2026-03-02', units: [unit], ...action },
        { headers: { 'idempotency-key': randomUUID() } },
      );
      if (answer.status !== 201) throw new Error(`Logging answered ${answer.status}`);
    },
  };
}

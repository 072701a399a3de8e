import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildStandard, buildTenant } from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { StandardListResponse, StandardVersionResponse } from '../standards.dto.js';

let test: ApiTest;
let reader: TestClient;
let base: string;

beforeAll(async () => {
  test = await startApiTest();
  const tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  await buildStandard(test, tenant, { code: 'NEW', number: '0.1', publish: false });
  reader = await test.as(await buildPerson(test, 'reader', { tenant }));
  base = `/api/v1/tenants/${tenant.slug}/standards`;
});

afterAll(() => test.close());

describe('standards', () => {
  it('are listed with their published versions; a draft is not shown', async () => {
    const { body } = await reader.get<StandardListResponse>(base);
    expect(body).toEqual({
      standards: [
        {
          code: 'TST',
          title: { pl: 'Standard TST', en: 'Standard TST (en)' },
          versions: [{ number: '1.0', status: 'published', publishedOn: '2025-01-01' }],
        },
      ],
    });
    expect((await reader.get(`${base}/NEW/versions/0.1`)).status).toBe(404);
  });

  it('have versions with everything in them, in their own order', async () => {
    const { body } = await reader.get<StandardVersionResponse>(`${base}/TST/versions/1.0`);
    expect(body.areas.map(({ code }) => code)).toEqual(['EDU', 'LAN', 'LAB']);
    expect(body.phases.map(({ number }) => number)).toEqual([1, 2]);
    expect(body.items.map(({ code }) => code)).toEqual([
      'EDU-01',
      'EDU-02',
      'LAN-01',
      'LAN-02',
      'LAB-01',
      'LAB-02',
    ]);
    expect(body.items[4]).toMatchObject({
      area: 'LAB',
      phase: 1,
      duty: 'powiat',
      weight: 2,
      indicator: { unit: 'number', target: 3, direction: 'at_least' },
    });
    expect(body.evidenceKinds).toEqual([{ code: 'report', title: { pl: 'Sprawozdanie' } }]);
  });

  it.each(['TST/versions/9.9', 'XYZ/versions/1.0'])('%s is not there', async (path) => {
    expect((await reader.get(`${base}/${path}`)).status).toBe(404);
  });
});

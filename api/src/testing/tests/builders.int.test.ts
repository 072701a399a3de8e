import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../api-test.js';
import { UNITS, buildPerson, buildStandard, buildTenant } from '../builders/index.js';

describe('the world of a test', () => {
  let test: ApiTest;

  beforeAll(async () => {
    test = await startApiTest({ guards: 'off' });
  });
  afterAll(() => test.close());

  it('has duties of each kind, with weights that differ', async () => {
    const tenant = await buildTenant(test);
    await buildStandard(test, tenant);
    const duties = await test.rows<{ teryt: string; items: number; weight: number }>(
      `SELECT assessments.teryt, count(*)::integer AS items, sum(items.weight)::integer AS weight
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = $1
       GROUP BY assessments.teryt`,
      [tenant.id],
    );
    expect(duties).toHaveLength(Object.keys(UNITS).length);
    expect(duties).toEqual(
      expect.arrayContaining([
        { teryt: UNITS.puck.teryt, items: 4, weight: 7 },
        { teryt: UNITS.powiatPucki.teryt, items: 4, weight: 6 },
        { teryt: UNITS.gdynia.teryt, items: 6, weight: 10 },
      ]),
    );
  });

  it('can do without the guards of the application', async () => {
    const tenant = await buildTenant(test);
    const stranger = await test.as(await buildPerson(test, 'platform_operator'));
    expect((await stranger.get(`/api/v1/tenants/${tenant.slug}/people`)).body).toEqual({ people: [] });
  });
});

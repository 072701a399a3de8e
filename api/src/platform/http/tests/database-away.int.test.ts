import { describe, expect, it } from '@jest/globals';
import { startApiTest } from '../../../testing/api-test.js';
import { buildPerson, buildTenant } from '../../../testing/builders/index.js';

describe('while the database is away', () => {
  it('requests are told to come back, and the service stays alive', async () => {
    const test = await startApiTest({ environment: { MIARA_LOG_LEVEL: 'silent' } });
    try {
      const client = await test.as(
        await buildPerson(test, 'coordinator', { tenant: await buildTenant(test) }),
      );
      await test.database.drop();
      const answer = await client.get('/api/v1/me', { headers: { 'accept-language': 'en' } });
      expect(answer).toMatchObject({ status: 503, body: { code: 'service_unavailable', params: {} } });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await client.get('/api/v1/health/ready')).status).toBe(503);
      expect((await client.get('/api/v1/health/live')).status).toBe(200);
    } finally {
      await test.app.close();
    }
  });
});

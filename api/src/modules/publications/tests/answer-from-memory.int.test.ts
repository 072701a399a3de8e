import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { arrangeStanding, buildHands } from '../../roll-ups/tests/arrange-standings.js';
import { waitFor } from '../../../testing/wait-for.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DatabasePulses } from '../../../platform/database/database-pulses.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Awaited<ReturnType<typeof buildHands>>;
let address: string;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As it travels: nothing is unpacked. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(test.url + path, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
    }).on('error', reject);
  });
}

async function publish(): Promise<void> {
  const coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
  const answer = await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, { note: 'Nowa' });
  if (answer.status !== 201) throw new Error(`Publishing answered ${answer.status}`);
}

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
  await publish();
  address = `/api/v1/public/${tenant.slug}/units/${UNITS.gdynia.teryt}`;
}, 120_000);
afterAll(() => test.close());

/** What every reader is told: not whose request it was, nor how small the answer could be packed by then. */
function standing(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { 'x-request-id': _id, date: _date, ratelimit: _left, 'content-length': _length, ...rest } = headers;
  return rest;
}

describe('a public answer', () => {
  it('says the same in every coding, each with its own tag, its length and Vary', async () => {
    const plain = await ask(address);
    const gzip = await ask(address, { 'accept-encoding': 'gzip' });
    const brotli = await ask(address, { 'accept-encoding': 'gzip, br' });
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    for (const answer of [plain, gzip, brotli]) {
      expect(answer.headers).toMatchObject({
        vary: 'Accept-Encoding',
        'content-length': String(answer.body.length),
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
    }
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    const again = await ask(address, { 'if-none-match': `W/${gzip.headers.etag as string}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('goes out from memory as it went out first, without a statement', async () => {
    const headers = { 'accept-encoding': 'br' };
    await ask(address, headers);
    const [before, reads] = await waitFor(
      async () => {
        const spy = jest.spyOn(test.app.get(UnitOfWork), 'publicRead');
        const answer = await ask(address, headers);
        const { length } = spy.mock.calls;
        spy.mockRestore();
        return [answer, length] as const;
      },
      ([, calls]) => calls === 0,
    );
    const next = await ask(address, headers);
    expect(reads).toBe(0);
    expect(standing(next.headers)).toEqual(standing(before.headers));
    expect(next.headers['x-request-id']).not.toBe(before.headers['x-request-id']);
    expect(brotliDecompressSync(next.body).equals(brotliDecompressSync(before.body))).toBe(true);
  });

  it('is made anew at once when something is published here, and soon when elsewhere', async () => {
    const overview = `/api/v1/public/${tenant.slug}`;
    const numberOf = async (): Promise<number> =>
      (JSON.parse(String((await ask(overview)).body)) as { publication: { number: number } }).publication
        .number;
    const first = await numberOf();
    await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'LAB-02', 'confirmed');
    await publish();
    expect(await numberOf()).toBe(first + 1);

    await test.rows(`UPDATE tenants SET short_name = 'Gdzie indziej' WHERE id = $1`, [tenant.id]); // another process
    await waitFor(
      async () => String((await ask(overview)).body),
      (body) => body.includes('Gdzie indziej'),
    );
  });

  it('is answered while the database is away, older by the second; what was never made is not', async () => {
    const before = await ask(address);
    const isAway = jest.spyOn(test.app.get(DatabasePulses).public, 'isAway', 'get').mockReturnValue(true);
    const read = jest
      .spyOn(test.app.get(UnitOfWork), 'publicRead')
      .mockRejectedValue(new DomainError('service_unavailable'));
    try {
      const aged = await waitFor(
        async () => ask(address),
        ({ headers }) => headers.age !== undefined,
      );
      expect([aged.status, aged.body.equals(before.body)]).toEqual([200, true]);
      expect(Number(aged.headers.age)).toBeGreaterThanOrEqual(2);
      const never = await ask(`/api/v1/public/${tenant.slug}/items`);
      expect([never.status, Number(never.headers['retry-after']) > 0]).toEqual([503, true]);
    } finally {
      isAway.mockRestore();
      read.mockRestore();
    }
  });
});

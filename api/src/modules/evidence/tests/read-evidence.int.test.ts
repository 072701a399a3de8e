import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { openStore, STORES, type TestStore } from '../../../testing/stores.js';
import { buildPerson } from '../../../testing/builders/index.js';
import {
  buildWorld,
  tenantPath,
  upload,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from './evidence-world.js';
import { CSV_UTF8, pdf } from './sample-files.js';

describe.each(STORES)('in the store %s', (store) => {
  let test: ApiTest;
  let world: AssessmentWorld;
  let files: TestStore;
  /** A proof of Puck, of Władysławowo and of the powiat. */
  let ofPuck: string;
  let ofNeighbour: string;
  let ofPowiat: string;

  beforeAll(async () => {
    files = await openStore(store);
    test = await startApiTest({ environment: files.environment });
    world = await buildWorld(test);
    const send = async (who: SignedIn, title: string, name: string): Promise<string> => {
      test.clock.advance({ minutes: 1 });
      return (await upload(world, who, { name, bytes: pdf() }, { title })).body.id;
    };
    ofPuck = await send(world.editor, 'Uchwała w sprawie świetlicy', 'a.pdf');
    ofNeighbour = await send(world.neighbour, 'Protokół', 'żółty_100%.pdf');
    ofPowiat = await send(world.team, 'Regulamin', 'b.pdf');
  });
  afterAll(async () => {
    await test.close();
    await files.remove();
  });

  const list = (who: SignedIn, query = '') => who.client.get(tenantPath(world, `evidence${query}`));
  const ids = (answer: { body: { evidence: { id: string }[] } }): string[] =>
    answer.body.evidence.map((proof) => proof.id);

  describe('the list of proofs', () => {
    it('shows those in the place, newest first', async () => {
      expect(ids(await list(world.coordinator))).toEqual([ofPowiat, ofNeighbour, ofPuck]);
      expect(ids(await list(world.team))).toEqual([ofPowiat, ofNeighbour, ofPuck]);
      expect(ids(await list(world.editor))).toEqual([ofPuck]);
    });

    it.each([
      ['?q=uchwala', () => [ofPuck]],
      ['?q=ŚWIETLICY', () => [ofPuck]],
      ['?q=zolty', () => [ofNeighbour]],
      ['?q=100%25', () => [ofNeighbour]],
      ['?q=%25', () => [ofNeighbour]],
      [`?unit=${UNITS.powiatPucki.teryt}`, () => [ofPowiat]],
      [`?unit=${UNITS.powiatPucki.teryt}&q=uchwala`, () => []],
    ])('%s narrows it', async (query, expected) => {
      expect(ids(await list(world.coordinator, query))).toEqual(expected());
    });

    it('comes in pages that neither repeat nor miss a proof', async () => {
      const first = await list(world.coordinator, '?page[size]=2');
      expect(ids(first)).toEqual([ofPowiat, ofNeighbour]);
      const second = await list(world.coordinator, `?page[size]=2&page[after]=${first.body.next}`);
      expect(ids(second)).toEqual([ofPuck]);
      expect(second.body.next).toBeNull();
    });

    it.each([
      'abc',
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
      ...['2026-01-01T00:00:00+23:59', '2026-01-01 (no zone)', '+275760-09-13', '0000-01-01 00:00:00+00'].map(
        (instant) => Buffer.from(JSON.stringify([instant, randomUUID()])).toString('base64url'),
      ),
    ])('answers 400 to the cursor %s of nobody', async (cursor) => {
      expect((await list(world.coordinator, `?page[after]=${cursor}`)).body.code).toBe('malformed_request');
    });

    it('is not for a reader', async () => {
      expect((await list(world.reader)).status).toBe(403);
    });
  });

  describe('a proof', () => {
    it('is not for the editor of a unit who reads all others, except of that unit', async () => {
      const { tenant } = world;
      const person = await buildPerson(test, 'unit_editor', { tenant, teryt: UNITS.puck.teryt });
      await test.arrange(tenant.id, (client) =>
        client.query(`INSERT INTO role_assignments (person_id, tenant_id, role) VALUES ($1, $2, 'reader')`, [
          person.id,
          tenant.id,
        ]),
      );
      const who: SignedIn = { ...person, client: await test.as(person) };
      const [assessment] = await test.rows<{ id: string }>(
        'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
        [tenant.id, UNITS.wladyslawowo.teryt, world.standard.items['EDU-02']],
      );
      const path = tenantPath(world, `assessments/${assessment?.id}`);
      await world.neighbour.client.post(`${path}/evidence`, { evidenceId: ofNeighbour });
      const logged = await world.coordinator.client.post(tenantPath(world, 'actions'), {
        ...{ unit: UNITS.wladyslawowo.teryt, kind: 'meeting', title: 'Narada', status: 'done' },
        ...{ startsOn: '2026-03-02', units: [UNITS.wladyslawowo.teryt], items: [], evidence: [ofNeighbour] },
      });

      expect(ids(await list(who))).toEqual([ofPuck]);
      expect((await who.client.get(tenantPath(world, `evidence/${ofNeighbour}`))).status).toBe(404);
      expect((await who.client.get(tenantPath(world, `evidence/${ofNeighbour}/file`))).status).toBe(404);
      const { body } = await who.client.get(path);
      expect(body).toMatchObject({ evidence: [], unit: { teryt: UNITS.wladyslawowo.teryt } });
      expect(JSON.stringify(body.history)).not.toContain(ofNeighbour);
      const action = await who.client.get(tenantPath(world, `actions/${logged.body.id}`));
      expect(action).toMatchObject({ status: 200, body: { evidence: [] } });
      await world.neighbour.client.delete(`${path}/evidence/${ofNeighbour}`);
    });

    it('is told with its unit and the address of its file', async () => {
      const { body } = await world.editor.client.get(tenantPath(world, `evidence/${ofPuck}`));
      expect(body).toMatchObject({
        id: ofPuck,
        unit: { teryt: UNITS.puck.teryt },
        file: tenantPath(world, `evidence/${ofPuck}/file`),
      });
    });

    it.each(['', '/file'])(
      'answers 404 outside the place, in another tenant, and when it is not there (%s)',
      async (rest) => {
        const other = await buildWorld(test);
        const get = async (who: SignedIn, where: AssessmentWorld, id: string): Promise<number> =>
          (await who.client.get(tenantPath(where, `evidence/${id}${rest}`))).status;
        expect(await get(world.editor, world, ofNeighbour)).toBe(404);
        expect(await get(world.editor, world, ofPowiat)).toBe(404);
        expect(await get(other.coordinator, other, ofPuck)).toBe(404);
        expect(await get(other.coordinator, world, ofPuck)).toBe(404);
        expect(await get(world.editor, world, '00000000-0000-4000-8000-000000000000')).toBe(404);
        expect(await get(world.editor, world, 'nic')).toBe(404);
        expect(await get(world.reader, world, ofPuck)).toBe(403);
        expect((await test.anonymous().get(tenantPath(world, `evidence/${ofPuck}${rest}`))).status).toBe(401);
      },
    );
  });

  describe('a download', () => {
    it('gives the very bytes, as an attachment that no browser opens in place', async () => {
      const bytes = Buffer.concat([pdf(), randomBytes(300_000)]);
      const { body } = await upload(world, world.editor, { name: 'Uchwała „5”.pdf', bytes });

      const answer = await world.editor.client.get(body.file, { headers: { 'accept-encoding': 'br, gzip' } });

      expect(answer.status).toBe(200);
      expect(bytes.equals(answer.body)).toBe(true);
      const header = (name: string): string | null => answer.headers.get(name);
      expect(header('content-type')).toBe('application/pdf');
      expect(header('content-length')).toBe(String(bytes.length));
      expect(header('content-disposition')).toBe(
        `attachment; filename="Uchwala _5_.pdf"; filename*=UTF-8''Uchwa%C5%82a%20%E2%80%9E5%E2%80%9D.pdf`,
      );
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(header('cache-control')).toBe('private, no-store');
      expect(header('etag')).toBe(`"${body.sha256}"`);
    });

    it('of text is not compressed on the way, so that its length is true', async () => {
      const bytes = Buffer.concat(Array.from({ length: 200 }, () => CSV_UTF8));
      const { body } = await upload(world, world.editor, { name: 'dane.csv', bytes });
      const answer = await world.editor.client.get(body.file, { headers: { 'accept-encoding': 'br, gzip' } });
      expect(answer.headers.get('content-encoding')).toBeNull();
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
      expect(answer.body).toBe(bytes.toString());
    });
  });

  describe("a powiat's proof that an assessment of the gmina rests on", () => {
    it('opens for the editor of the gmina, and for no other gmina', async () => {
      const [assessment] = await test.rows<{ id: string }>(
        'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 LIMIT 1',
        [world.tenant.id, UNITS.puck.teryt],
      );
      const linked = await world.team.client.post(
        tenantPath(world, `assessments/${assessment?.id}/evidence`),
        {
          evidenceId: ofPowiat,
        },
      );
      expect(linked.status).toBe(201);

      const path = tenantPath(world, `evidence/${ofPowiat}`);
      expect(await world.editor.client.get(path)).toMatchObject({
        status: 200,
        body: { title: 'Regulamin' },
      });
      expect((await world.editor.client.get(`${path}/file`)).status).toBe(200);
      expect(ids(await list(world.editor))).toContain(ofPowiat);
      expect((await world.neighbour.client.get(path)).status).toBe(404);
      expect((await world.neighbour.client.get(`${path}/file`)).status).toBe(404);
    });
  });
});

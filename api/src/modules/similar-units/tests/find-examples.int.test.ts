import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPerson, UNITS } from '../../../testing/builders/index.js';
import type { WholeVersionResponse } from '../../standards/versions.dto.js';
import type { ExamplesResponse } from '../examples/examples.dto.js';
import type { SimilarUnitsResponse } from '../similar.dto.js';
import { buildSimilarWorld, LIKE_PUCK, type SimilarWorld } from './similar-world.js';

const HERE = UNITS.puckRural.teryt;
const [SMALL, NEAR, NEAREST, , , LARGE] = LIKE_PUCK.map(({ teryt }) => teryt);

describe('who already does it', () => {
  let world: SimilarWorld;
  const examples = async (client = world.editor, item = 'EDU-02'): Promise<ExamplesResponse> =>
    (await client.get<ExamplesResponse>(world.path(`items/${item}/examples?unit=${HERE}`))).body;

  beforeAll(async () => {
    world = await buildSimilarWorld();
  });
  afterAll(() => world.test.close());

  it('is nobody while nothing is published', async () => {
    await world.confirm(NEAREST!, 'EDU-02');
    expect(await examples()).toMatchObject({ publication: null, examples: [], total: 0 });
    const { body } = await world.editor.get<SimilarUnitsResponse>(world.path(`units/${HERE}/similar`));
    expect(body).toMatchObject({ publication: null, ranked: true, comparable: 7, own: { figure: null } });
    expect(body.units[0]).toMatchObject({ unit: { teryt: NEAREST }, figure: null });
  });

  it('are units that had it in the newest publication, similar ones first, with the reasons', async () => {
    for (const teryt of [LARGE!, UNITS.gdynia.teryt, SMALL!]) await world.confirm(teryt, 'EDU-02');
    await world.publish();
    const found = await examples();
    expect(found).toMatchObject({ publication: { number: 1 }, ranked: true, total: 4 });
    expect(found.examples.map(({ unit, similar }) => [unit.teryt, similar])).toEqual([
      [NEAREST, true],
      [SMALL, true],
      [LARGE, true],
      [UNITS.gdynia.teryt, false],
    ]);
    expect(found.examples[0]).toMatchObject({
      since: '2026-03-16',
      reasons: [
        { what: 'kind', kind: 'rural_gmina' },
        {
          what: 'residents',
          close: true,
          own: { part: 27_069, whole: 1 },
          other: { part: 27_500, whole: 1 },
        },
      ],
    });
  });

  it('tells nothing of another unit that came after the publication, nor what was taken back since', async () => {
    await world.confirm(NEAR!, 'EDU-02');
    const before = await examples();
    expect(before.examples.map(({ unit }) => unit.teryt)).not.toContain(NEAR);
    const ofCoordinator = await examples(world.coordinator);
    expect(ofCoordinator.examples.map(({ unit }) => unit.teryt)).toEqual(
      before.examples.map(({ unit }) => unit.teryt),
    );
    await world.publish();
    expect((await examples()).examples.map(({ unit }) => unit.teryt)).toContain(NEAR);
  });

  it('shows public actions to everybody and internal ones to whom they belong, without a trace else', async () => {
    const item = { unit: NEAREST!, items: ['EDU-02'] };
    await world.logAction({ ...item, title: 'Kurs dla wszystkich', visibility: 'public' });
    await world.logAction({ ...item, title: 'Narada wewnętrzna', visibility: 'internal' });
    await world.logAction({ ...item, title: 'Coś innego', visibility: 'public', items: ['LAN-01'] });
    const titles = async (client = world.editor): Promise<[string, boolean][]> =>
      (await examples(client)).examples
        .flatMap(({ actions }) => actions)
        .map(({ title, open }): [string, boolean] => [title, open])
        .sort();
    expect(await titles()).toEqual([['Kurs dla wszystkich', false]]);
    expect(JSON.stringify(await examples())).not.toMatch(/Narada|peopleReached|costGrosz/);
    expect(await titles(world.coordinator)).toEqual([
      ['Kurs dla wszystkich', true],
      ['Narada wewnętrzna', true],
    ]);
  });

  it('names the office that the unit itself wrote down, and nobody else may', async () => {
    const own = await world.test.as(
      await buildPerson(world.test, 'unit_editor', { tenant: world.tenant, teryt: NEAREST! }),
    );
    const office = { name: 'Referat Integracji', email: 'referat@urzad.example', phone: '+48 58 000 00 00' };
    const address = world.path(`units/${NEAREST}/office`);
    const put = (client: typeof own, body: object, seen?: number) =>
      client.send('PUT', address, body, {
        headers: seen === undefined ? {} : { 'if-match': `"${seen}"` },
      });
    expect((await put(world.editor, office, 0)).status).toBe(404);
    expect((await put(own, office)).status).toBe(428);
    const kept = await put(own, office, 0);
    expect([kept.status, kept.headers.get('etag'), kept.body.version]).toEqual([200, '"1"', 1]);
    for (const stale of [0, 2]) {
      expect(await put(own, { name: 'Inny referat' }, stale)).toMatchObject({
        status: 412,
        body: { code: 'changed_since', present: { office: { ...office, website: null }, version: 1 } },
      });
    }
    expect((await put(own, office, 1)).body.version).toBe(2);
    expect((await examples()).examples[0]).toMatchObject({ office: { ...office, website: null } });
    const refused = await put(own, { name: ' ', website: 'javascript:1' }, 2);
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/name' }, { pointer: '/website' }] },
    });
  });

  it('is asked for one’s own unit only, and for an item that is there', async () => {
    const status = async (below: string): Promise<number> =>
      (await world.editor.get(world.path(below))).status;
    expect(await status(`items/EDU-02/examples?unit=${NEAREST}`)).toBe(404);
    expect(await status(`items/XXX-99/examples?unit=${HERE}`)).toBe(404);
    expect(await status('items/EDU-02/examples')).toBe(400);
    expect(await status(`units/${NEAREST}/similar`)).toBe(404);
    expect(await status(`units/${NEAREST}/office`)).toBe(404);
  });

  it('compares figures of the publication, also one’s own', async () => {
    await world.confirm(HERE, 'EDU-01');
    const { body } = await world.editor.get<SimilarUnitsResponse>(world.path(`units/${HERE}/similar`));
    expect(body.publication).toMatchObject({ number: 2 });
    expect(body.own.figure).toMatchObject({ numerator: 0, denominator: 7, asOf: '2026-03-16' });
    const nearest = body.units.find(({ unit }) => unit.teryt === NEAREST);
    expect(nearest?.figure).toMatchObject({ numerator: 2, denominator: 7 });
    expect(nearest?.areas).toMatchObject([
      { code: 'EDU', figure: { numerator: 2, denominator: 3 } },
      { code: 'LAN', figure: { numerator: 0, denominator: 3 } },
      { code: 'LAB', figure: { numerator: 0, denominator: 1 } },
    ]);
  });

  it('are no examples of an item that asks something else by now', async () => {
    world.test.clock.advance({ days: 2 });
    const coordinator = await world.test.as(world.hands.coordinator);
    expect((await examples(coordinator)).total).toBeGreaterThan(0);
    const { body: draft } = await coordinator.post<WholeVersionResponse>(world.path('standard/drafts'), {
      code: 'TST',
      number: '1.1',
    });
    const { id, version } = draft.items.find(({ code }) => code === 'EDU-02')!;
    const change = { title: { pl: 'Coś innego' }, continues: false };
    const seen = { headers: { 'if-match': `"${version}"` } };
    await coordinator.patch(world.path(`standard/drafts/${draft.id}/items/${id}`), change, seen);
    expect((await coordinator.post(world.path(`standard/drafts/${draft.id}/publish`))).status).toBeLessThan(
      300,
    );
    expect(await examples(coordinator)).toMatchObject({ total: 0, examples: [] });
  });
});

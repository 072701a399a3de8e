import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../api-test.js';
import { randomRuns } from '../random-runs.js';
import { dayAfter, History } from './same-figures/history.js';
import { misjudged, percentOf, type Truth } from './same-figures/oracle.js';
import { PLACES, SAYS_NO_FIGURE, World, type Said } from './same-figures/places.js';
import { bytesOf } from './same-figures/publication-bytes.js';
import { buildPages, showRealPages } from './same-figures/real-pages.js';
import { routesWithFigures } from './same-figures/routes-with-figures.js';
import { keyOf } from './same-figures/said.js';

const USUAL_SEED = 51;
const { numRuns: WORLDS, seed: FIRST_SEED = USUAL_SEED } = randomRuns(1, USUAL_SEED);

const pages = buildPages();

/** Where a place says something else than the rows of history say. */
async function differences(
  world: World,
  places = PLACES,
): Promise<{ found: string[]; questions: number; said: number }> {
  const found: string[] = [];
  const questions = new Map<string, Truth>();
  let count = 0;
  for (const place of places) {
    const said = await place.read(world);
    if (said.length === 0) found.push(`${place.name} says nothing`);
    for (const one of said) {
      const { publication } = one.question;
      const oracle = publication === undefined ? world.oracle : world.publication(publication).oracle;
      const key = keyOf(one.question);
      const truth = questions.get(key) ?? oracle.answer(one.question);
      questions.set(key, truth);
      count += 1;
      if (!isSame(one, truth)) {
        found.push(
          `${place.name}: ${key}: ${JSON.stringify(one.words)}, not ${JSON.stringify(truth)} (${one.where})`,
        );
      }
    }
  }
  return { found, questions: questions.size, said: count };
}

function isSame({ words }: Said, truth: Truth): boolean {
  if ('percent' in words) return words.percent === percentOf(truth);
  return (
    words.numerator === truth.numerator &&
    words.denominator === truth.denominator &&
    (words.declared === undefined || words.declared === truth.declared)
  );
}

const countersOf = (test: ApiTest, world: World, rebuilt = false) =>
  test.arrange(world.history.tenant.id, async (client) => {
    if (rebuilt) await client.query('SELECT rebuild_counters()');
    const { rows } = await client.query(
      'SELECT * FROM coverage_counters WHERE tenant_id = miara_tenant() ORDER BY teryt, area_id, phase_id',
    );
    return rows as unknown[];
  });

describe.each(Array.from({ length: WORLDS }, (_, at) => FIRST_SEED + at))(
  'a history from the seed %s',
  (seed) => {
    let test: ApiTest;
    let world: World;
    const sealed = new Map<number, Record<string, string>>();

    beforeAll(async () => {
      test = await startApiTest({ environment: { MIARA_OPEN_RATE: '0', DATABASE_POOL: '16' } });
      showRealPages(test, await pages);
      const history = await History.begin(test, seed);
      history.onPublished = async ({ number }) => {
        sealed.set(number, await bytesOf(await World.of(test, history), number));
      };
      await history.live();
      await history.crowd();
      world = await World.of(test, history);
    }, 240_000);
    afterAll(() => test.close());

    it('was eventful enough to prove anything', () => {
      const { happened } = world.history;
      const wanted = ['declare', 'confirm', 'confirm with proof', 'publish', 'new version', 'join', 'leave'];
      const more = ['merge', 'rename', 'residents change', 'withdraw', 'written in the crowd'];
      expect([...wanted, ...more].filter((act) => !happened.has(act))).toEqual([]);
      expect(happened.get('new version')).toBe(2);
    });

    it('stands as its facts say, and its kept counters are those rebuilt after sixteen writers at once', async () => {
      expect(await misjudged(test, world.history.tenant.id)).toEqual([]);
      const kept = await countersOf(test, world);
      expect(kept.length).toBeGreaterThan(20);
      expect(await countersOf(test, world, true)).toEqual(kept);
    });

    it('says the same integers wherever a figure is said', async () => {
      const { found, questions, said } = await differences(world);
      expect(found.slice(0, 20)).toEqual([]);
      expect(questions).toBeGreaterThan(1000);
      expect(said).toBeGreaterThan(3 * questions);
    }, 240_000);

    it('is today what it will have been as of today', async () => {
      const paths = [
        'coverage/matrix',
        ...['metropolis', 'powiat', 'kind', 'size', 'own', 'area', 'phase', 'item'].map(
          (by) => `coverage/groups?by=${by}`,
        ),
        'coverage/units',
      ];
      const plain = (body: unknown): unknown =>
        JSON.parse(JSON.stringify(body), (key, value: unknown) =>
          key === 'review' || key === 'awaiting' ? undefined : value,
        );
      const live: unknown[] = [];
      const read = async (path: string) => {
        const { status, body } = await (await world.history.coordinator()).get(world.path(path));
        expect([path, status]).toEqual([path, 200]);
        return plain(body);
      };
      const asOf = (path: string, day: string) => `${path}${path.includes('?') ? '&' : '?'}asOf=${day}`;
      const day = world.today;
      for (const path of paths) {
        const now = await read(path);
        expect(await read(asOf(path, day))).toEqual(now);
        live.push(now);
      }
      world.history.pass(2);
      for (const [at, path] of paths.entries()) expect(await read(asOf(path, day))).toEqual(live[at]);
      expect(world.today).toBe(dayAfter(day, 2));
    }, 60_000);

    it('never moved what it had published', async () => {
      expect(sealed.size).toBe(world.history.published.length);
      for (const [number, before] of sealed) {
        expect(await bytesOf(world, number)).toEqual(before);
        const { body } = await (
          await world.history.coordinator()
        ).get(world.path(`publications/${number}/recount`));
        expect(body).toMatchObject({ number, intact: true });
      }
    }, 120_000);

    it('would be found out: with the counters’ trigger off, the first change behind their back fails', async () => {
      await test.rows('ALTER TABLE assessments DISABLE TRIGGER assessments_count_update');
      await world.history.arrangeSome(8);
      const today = await World.of(test, world.history);
      const { found } = await differences(today, PLACES.slice(0, 1));
      expect(found.join()).toMatch(/^coverage\/matrix: .* not /);
      const kept = await countersOf(test, world);
      expect(await countersOf(test, world, true)).not.toEqual(kept);
    }, 60_000);
  },
);

describe('the check itself', () => {
  let test: ApiTest;
  beforeAll(async () => {
    test = await startApiTest();
  });
  afterAll(() => test.close());

  it('reads every route that says a figure, or says why not', () => {
    const read = PLACES.flatMap(({ routes }) => routes);
    const known = [...read, ...Object.keys(SAYS_NO_FIGURE)];
    const all = routesWithFigures(test);
    expect(all.filter((route) => !known.includes(route))).toEqual([]);
    expect(known.filter((route) => !all.includes(route))).toEqual([]);
    expect(read.filter((route) => route in SAYS_NO_FIGURE)).toEqual([]);
  });
});

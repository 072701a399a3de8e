import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { TestClient } from '../../../testing/test-client.js';
import { readWorkbook } from '../reading/read-workbook.js';
import { buildRegisterWorld, open, run, UNITS, type RegisterWorld } from './register-world.js';

const { powiatPucki, puck, puckRural, wladyslawowo } = UNITS;

let test: ApiTest;

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_JOBS: 'true' } });
});
afterAll(async () => test.close());

/** Texts as people and machines write them: quotes, formulas, spaces at the edge, lines, marks of the list itself. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 60) }),
      fc.constantFrom(
        ...[
          '=1+1',
          '+48 58',
          '-5',
          '@SUM(A1)',
          "'cytat",
          "''",
          ' spacja ',
          '\tTabulator',
          'a;b',
          '"a"',
          'a\r\nb',
          'a\nb',
        ],
        ...[
          '_x000D_',
          '_x0041_',
          '<b>&amp;</b>',
          '12',
          '2026-03-12',
          'Ł–ó „x”',
          '#REF',
          'nauczyciele: 20',
          '1 234,50 zł',
        ],
      ),
    )
    .filter((value) => value.trim() !== '' && value.length <= max && !/[\0\p{Surrogate}]/u.test(value));

const units = fc.uniqueArray(
  fc.constantFrom(powiatPucki.teryt, puck.teryt, puckRural.teryt, wladyslawowo.teryt),
  { minLength: 1, maxLength: 4 },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const action = fc
  .record({
    unit: fc.constantFrom(powiatPucki.teryt, puck.teryt),
    kind: fc.constantFrom('training', 'course', 'study_visit', 'other'),
    title: text(200),
    description: maybe(text(4000)),
    status: fc.constantFrom('planned', 'ongoing', 'done', 'cancelled'),
    visibility: fc.constantFrom('internal', 'public'),
    day: fc.integer({ min: 0, max: 2_000 }),
    length: maybe(fc.integer({ min: 0, max: 40 })),
    place: maybe(text(200)),
    people: maybe(fc.integer({ min: 0, max: 5_000 })),
    cost: maybe(fc.integer({ min: 0, max: 100_000_000 })),
    units,
    items: fc.uniqueArray(fc.constantFrom('EDU-02', 'LAB-02'), { maxLength: 2 }),
    languages: fc.uniqueArray(fc.constantFrom('pl', 'uk', 'ka', 'xx'), { maxLength: 3 }),
    audiences: fc.uniqueArray(fc.constantFrom('officials', 'teachers', 'other', 'ngos'), { maxLength: 3 }),
    sources: fc.uniqueArray(fc.constantFrom('fami', 'own_budget', 'esf_plus', 'other'), { maxLength: 3 }),
    partners: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    organisers: fc.nat(4),
    set: fc.boolean(),
  })
  .map(({ day, length, people, cost, audiences, sources, partners, organisers, set, ...told }) => {
    const dayAfter = (days: number): string =>
      new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10);
    const part = (total: number | null, index: number): number | null =>
      total === null ? null : index === 0 ? total : 0;
    return {
      ...told,
      startsOn: dayAfter(day),
      endsOn: length === null ? null : dayAfter(day + length),
      peopleReached: people,
      costGrosz: cost,
      audiences:
        people === null
          ? []
          : audiences.map((audience, index) => ({ audience, people: Math.floor(people / (index + 1)) })),
      funding:
        cost === null || cost < 10 ? [] : sources.map((source) => ({ source, grosz: Math.floor(cost / 4) })),
      partners: partners.slice(organisers),
      organisers: partners.slice(0, organisers),
      shares: set
        ? told.units.map((unit, index) => ({
            unit,
            people: part(people, index),
            costGrosz: part(cost, index),
          }))
        : null,
    };
  });

const PARTNERS = [
  'Fundacja Łąka',
  'Stowarzyszenie "Most"; Puck',
  ' Spółka = zysk',
  "'Apostrof",
  '=Formuła',
  'Dom; "Kultury" ',
];

describe('the log taken out and brought in again', () => {
  it.each(['csv', 'xlsx'] as const)(
    'as %s makes the same file once more, whatever the actions say',
    async (format) => {
      let run_ = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), async (actions) => {
          run_ += 1;
          const from = await buildRegisterWorld(test, `from-${format}-${run_}`);
          const partners = await addPartners(from);
          for (const told of actions) {
            const ids = (list: readonly number[]) => list.map((index) => partners[index]);
            const body = { ...told, partners: ids(told.partners), organisers: ids(told.organisers) };
            const answer = await from.coordinator.post(from.path('actions'), body);
            expect(answer).toMatchObject({ status: 201 });
          }
          const first = await exported(from, from.coordinator, format);
          // Into another tenant, whose directory of partners is empty.
          const to = await buildRegisterWorld(test, `to-${format}-${run_}`);
          const { status, body } = await open(to, to.coordinator, { name: `a.${format}`, bytes: first });
          expect({ status, errors: body.counts?.error }).toEqual({ status: 201, errors: 0 });
          const settings = { skipDuplicates: false, createPartners: true, mode: 'all_or_nothing' };
          const { sheet, headingRow, mapping, defaultUnit } = body;
          await to.coordinator.send('PUT', to.path(`imports/${body.id}/settings`), {
            ...{ sheet, headingRow, mapping, defaultUnit },
            ...settings,
          });
          const done = await run(to, to.coordinator, body.id);
          expect(done.counts.imported).toBe(actions.length);
          const second = await exported(to, to.coordinator, format);
          if (format === 'csv') expect(second.toString()).toBe(first.toString());
          else expect(await cellsOf(second)).toEqual(await cellsOf(first));
        }),
        { numRuns: 8, seed: 20_260_316 },
      );
    },
    240_000,
  );

  it('holds nothing that a spreadsheet program would take for a formula', async () => {
    const world = await buildRegisterWorld(test);
    for (const title of ['=HYPERLINK("http://x")', '+1', '-1', '@A1', '\t=1']) {
      await world.coordinator.post(world.path('actions'), {
        unit: puck.teryt,
        kind: 'other',
        title,
        status: 'done',
        startsOn: '2026-03-02',
        units: [puck.teryt],
        items: [],
      });
    }
    const file = (await exported(world, world.coordinator, 'csv')).toString();
    expect(file).not.toMatch(/(^|;|")[=+\-@\t]/m);
    expect(file.match(/;"?'[=+\-@\t]/g)).toHaveLength(5);
  });
});

async function addPartners({ coordinator, path }: RegisterWorld): Promise<string[]> {
  const ids: string[] = [];
  for (const name of PARTNERS) {
    const { status, body } = await coordinator.post(path('partners'), { name, kind: 'ngo' });
    expect(status).toBe(201);
    ids.push(body.id);
  }
  return ids;
}

async function exported(world: RegisterWorld, who: TestClient, format: string): Promise<Buffer> {
  const answer = await who.get(world.path(`exports/actions?format=${format}&language=pl`));
  expect(answer.status).toBe(200);
  return Buffer.from(answer.body);
}

async function cellsOf(workbook: Buffer): Promise<unknown> {
  return (await readWorkbook(workbook)).map(({ name, rows }) => ({ name, rows }));
}

import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, instant, workdayFrom } from '../seeds/demo/calendar.js';
import { SAMPLE_DOCUMENTS, SECOND_EDITIONS } from '../seeds/demo/documents.js';
import { drawOutcomes } from '../seeds/demo/outcomes.js';
import { EDITORS_UNIT, peopleOf, TEAMS_POWIAT } from '../seeds/demo/people.js';
import { planHistory } from '../seeds/demo/plan-history.js';
import { linkContent, statementContent } from '../seeds/demo/proof-content.js';
import { Random } from '../seeds/demo/random.js';
import { statementsOf } from '../seeds/demo/statements.js';
import { batchesByDay, type Step } from '../seeds/demo/steps.js';
import { writePdf } from '../seeds/demo/write-pdf.js';
import { readOmggsMembers, readRegister, readStandard } from '../seeds/reference/read-data.js';

describe('the generator of the demo', () => {
  it('draws the same for the same seed, and something else for a part or another seed', () => {
    const draw = (random: Random) => Array.from({ length: 5 }, () => random.next());
    expect(draw(new Random('a'))).toEqual(draw(new Random('a')));
    expect(draw(new Random('a').of('part'))).not.toEqual(draw(new Random('a')));
    expect(draw(new Random('b'))).not.toEqual(draw(new Random('a')));
  });

  it('makes identifiers that are version 4 UUIDs, each only once', () => {
    const random = new Random('ids');
    const ids = Array.from({ length: 500 }, () => random.uuid());
    expect(new Set(ids).size).toBe(500);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each([
    ['2026-03-28', '2026-03-28T08:05:00+01:00', 'the day before summer time'],
    ['2026-03-29', '2026-03-29T08:05:00+02:00', 'the first of summer time'],
    ['2026-10-24', '2026-10-24T08:05:00+02:00', 'the last of summer time'],
    ['2026-10-25', '2026-10-25T08:05:00+01:00', 'the first of winter time'],
  ])('knows the hour of Poland on %s: %s (%s)', (day, expected, _) => {
    expect(instant(day, 8 * 60 + 5)).toBe(expected);
  });

  it.each([
    ['2026-03-16', '2026-03-16', 'a Monday'],
    ['2026-03-14', '2026-03-16', 'a Saturday'],
    ['2025-12-24', '2025-12-29', 'Christmas and the weekend after'],
    ['2026-01-01', '2026-01-02', 'New Year'],
  ])('works from %s on %s (%s)', (day, expected, _) => {
    expect(workdayFrom(day)).toBe(expected);
  });

  it('counts days over months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
  });

  it('joins what one person does at one moment and keeps the order of time', () => {
    const submit = (day: string, personId: string, id: string): Step => ({
      kind: 'submit',
      day,
      minute: 500,
      personId,
      row: { id, item: id },
    });
    const [first, second] = batchesByDay([
      submit('2026-01-02', 'a', '3'),
      submit('2026-01-01', 'b', '2'),
      submit('2026-01-02', 'a', '4'),
    ]);
    expect(first?.[0]).toBe('2026-01-01');
    expect(second?.[1]).toEqual([
      {
        kind: 'submit',
        minute: 500,
        personId: 'a',
        rows: [
          { id: '3', item: '3' },
          { id: '4', item: '4' },
        ],
      },
    ]);
  });

  it('leaves a silent unit without a word', () => {
    const profile = { reach: 0.5, startsAfter: 0, pace: [10, 20], silent: true, showcase: false } as const;
    const outcomes = drawOutcomes(readStandard().items, profile, new Random('silent'));
    expect(new Set(outcomes.values())).toEqual(new Set(['untouched']));
  });

  it('has words for every area and a document for every item', () => {
    const { areas, items } = readStandard();
    const fallback = statementsOf('none');
    for (const { code } of areas) expect(statementsOf(code)).not.toBe(fallback);
    for (const { evidenceKinds } of items) {
      expect(SAMPLE_DOCUMENTS.some(({ kind }) => evidenceKinds.includes(kind))).toBe(true);
    }
  });

  it('hashes the text of a link and of a statement in its canonical form', () => {
    expect(linkContent('HTTPS://BIP.gmina-1.example:443/a').url).toBe('https://bip.gmina-1.example/a');
    expect(linkContent('https://bip.gmina-1.example/a').sha256).toBe(
      linkContent('HTTPS://BIP.gmina-1.example/a').sha256,
    );
    expect(statementContent(' a\r\nb ').body).toBe('a\nb');
    expect(() => linkContent('bip')).toThrow('bip is no address.');
  });

  // A demo is opened on any day: what it shows must not depend on weekends and holidays.
  it.each(['2026-01-02', '2026-05-04', '2026-11-22', '2027-01-07'])(
    'shows withdrawals, revisions, warnings and held decisions when it is opened on %s',
    (today) => {
      const steps = stepsOn(today);
      const of = (kind: Step['kind']) => steps.filter((step) => step.kind === kind);
      expect(of('withdraw')).toHaveLength(4);
      expect(of('restore')).toHaveLength(2);
      expect(of('revise').length).toBeGreaterThanOrEqual(5);
      expect(of('hold')).toHaveLength(3);
      expect(steps.filter(({ day }) => day >= today)).toEqual([]);
      for (const teryt of [EDITORS_UNIT, TEAMS_POWIAT]) {
        const ends = steps.flatMap((step) =>
          step.kind === 'upload' && step.row.teryt === teryt ? (step.row.effectiveUntil ?? []) : [],
        );
        const within = (least: number, most: number) =>
          ends.filter((day) => daysBetween(today, day) >= least && daysBetween(today, day) <= most).length;
        expect(Math.min(within(1, 7), within(8, 30), within(31, 60))).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it('writes the same document in the same bytes', async () => {
    const [document] = SAMPLE_DOCUMENTS;
    if (document === undefined) throw new Error('there are no documents');
    const [one, other] = await Promise.all([writePdf(document), writePdf(document)]);
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeGreaterThan(5000);
  });
});

/** The history of the metropolis as it is planned on a day, without a database. */
function stepsOn(today: string): Step[] {
  const standard = readStandard();
  const members = new Set(readOmggsMembers().members.map(({ teryt }) => teryt));
  const units = readRegister().units.filter(({ teryt }) => members.has(teryt));
  const documents = [...SAMPLE_DOCUMENTS, ...SECOND_EDITIONS.values()].map(
    (document, index) => [document, { sha256: String(index).padStart(64, '0'), byteSize: 1 }] as const,
  );
  const ids = units.flatMap(({ teryt }) => standard.items.map(({ code }) => `${teryt} ${code}`));
  const random = new Random('miara');
  return planHistory({
    units,
    people: peopleOf('omggs', units, random.of('people')),
    standard,
    itemIds: new Map(standard.items.map(({ code }) => [code, code])),
    assessmentIds: new Map(ids.map((id) => [id, id])),
    documents: new Map(documents),
    period: { start: addDays(today, -548), today },
    publications: [],
    holdsDecisions: true,
    random: random.of('history'),
  });
}

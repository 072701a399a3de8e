import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, instant, workdayFrom } from '../seeds/demo/calendar.js';
import { SAMPLE_DOCUMENTS } from '../seeds/demo/documents.js';
import { drawOutcomes } from '../seeds/demo/outcomes.js';
import { Random } from '../seeds/demo/random.js';
import { statementsOf } from '../seeds/demo/statements.js';
import { batchesByDay, type Step } from '../seeds/demo/steps.js';
import { writePdf } from '../seeds/demo/write-pdf.js';
import { readStandard } from '../seeds/reference/read-data.js';

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

  it('writes the same document in the same bytes', async () => {
    const [document] = SAMPLE_DOCUMENTS;
    if (document === undefined) throw new Error('there are no documents');
    const [one, other] = await Promise.all([writePdf(document), writePdf(document)]);
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeGreaterThan(5000);
  });
});

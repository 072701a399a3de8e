import { describe, expect, it } from '@jest/globals';
import { nameIndexOf, recognise } from '@miara/shared';
import { entryOf, readParts, statusOf, type Answers } from '../read-entry.js';

const TODAY = '2026-11-18';

const index = nameIndexOf({
  units: [
    { teryt: '2211', name: 'powiat pucki', displayName: 'powiat pucki', kind: 'powiat' },
    { teryt: '2211011', name: 'Hel', displayName: 'Hel', kind: 'urban_gmina' },
    { teryt: '2211031', name: 'Puck', displayName: 'Puck (miasto)', kind: 'urban_gmina' },
    { teryt: '2211072', name: 'Puck', displayName: 'Puck (gmina wiejska)', kind: 'rural_gmina' },
  ],
  items: ['INF-02'],
  kinds: [{ code: 'training', words: ['szkolen'] }],
  sources: [
    { code: 'fami', words: ['fami'] },
    { code: 'own_budget', words: ['budzet wlasn'] },
  ],
  partners: [{ id: 'p1', name: 'Fundacja Ocalenie' }],
  ownPowiat: '2211',
});

function read(line: string, answers: Answers = {}) {
  const parts = readParts(line, recognise(line, index, TODAY), answers);
  const beside = { today: TODAY, kind: 'other', carrier: '2211', units: [], items: [] };
  return { parts, entry: entryOf(line, parts, beside) };
}

describe('the action that a line is', () => {
  it('has everything the line says', () => {
    const line =
      'wczoraj szkolenie w Helu z Fundacją Ocalenie, 12 urzędników, INF-02, 1000 zł FAMI, po ukraińsku';
    expect(read(line).entry).toEqual({
      unit: '2211',
      kind: 'training',
      title: 'Szkolenie z Fundacją Ocalenie, po ukraińsku',
      status: 'done',
      startsOn: '2026-11-17',
      endsOn: null,
      peopleReached: 12,
      costGrosz: 100_000,
      units: ['2211011'],
      items: ['INF-02'],
      audiences: [{ audience: 'officials', people: 12 }],
      funding: [{ source: 'fami', grosz: 100_000 }],
      languages: ['uk'],
      partners: ['p1'],
    });
  });

  it('is of today and of the kind for everything else when nothing says more', () => {
    expect(read('rozmowa').entry).toMatchObject({
      startsOn: TODAY,
      kind: 'other',
      status: 'done',
      peopleReached: null,
      costGrosz: null,
      units: [],
    });
  });

  it('leaves what asks in the title until somebody answers', () => {
    const line = 'szkolenie w Pucku';
    const open = read(line);
    expect(open.entry).toMatchObject({ title: 'Szkolenie w Pucku', units: [] });
    const key = open.parts.find(({ asks }) => asks)?.key ?? '';
    expect(read(line, { [key]: ['2211031'] }).entry).toMatchObject({
      title: 'Szkolenie',
      units: ['2211031'],
    });
    const asText = read(line, { [key]: 'text' });
    expect(asText.entry).toMatchObject({ title: 'Szkolenie w Pucku', units: [] });
    expect(asText.parts.some(({ asks }) => asks)).toBe(false);
  });

  it('keeps an answer while the line goes on, and drops it with its words', () => {
    const key = read('szkolenie w Pucku').parts.find(({ asks }) => asks)?.key ?? '';
    const answers = { [key]: ['2211031'] };
    expect(read('wczoraj szkolenie w Pucku, 12 osób', answers).entry.units).toEqual(['2211031']);
    expect(read('szkolenie w Helu', answers).entry.units).toEqual(['2211011']);
  });

  it('counts a part of the people and of the money once', () => {
    const { entry } = read('30 osób, w tym 8 dzieci, 4000 zł, w tym 1000 zł budżet własny');
    expect(entry).toMatchObject({
      peopleReached: 30,
      audiences: [{ audience: 'children', people: 8 }],
      costGrosz: 400_000,
      funding: [{ source: 'own_budget', grosz: 100_000 }],
    });
  });

  it('adds different audiences up', () => {
    expect(read('12 urzędników i 8 nauczycieli').entry).toMatchObject({
      peopleReached: 20,
      audiences: [
        { audience: 'officials', people: 12 },
        { audience: 'teachers', people: 8 },
      ],
    });
  });

  it('has no funding that pays more than the cost', () => {
    const line = 'szkolenie 1000 zł FAMI';
    const money = read(line).parts.find(({ part }) => part.type === 'money')?.key ?? '';
    expect(read(line, { [money]: 'text' }).entry).toMatchObject({ costGrosz: null, funding: [] });
  });
});

describe('the status', () => {
  it.each([
    ['2026-11-17', '2026-11-17', 'done'],
    ['2026-11-18', '2026-11-18', 'done'],
    ['2026-11-16', '2026-11-18', 'done'],
    ['2026-11-16', '2026-11-19', 'ongoing'],
    ['2026-11-19', '2026-11-19', 'planned'],
  ])('%s to %s is %s', (from, to, status) => {
    expect(statusOf(from, to, TODAY)).toBe(status);
  });
});

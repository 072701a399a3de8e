import { describe, expect, it } from '@jest/globals';
import { differingFields, emptyDraft, readDraft } from '../action-draft.js';

const draft = { ...emptyDraft('2211', '2026-11-22'), title: ' Szkolenie ', items: ['INF-02'] };

describe('a draft of an action', () => {
  it('is sent with what was left empty as null', () => {
    expect(readDraft(draft)).toEqual({
      request: {
        unit: '2211',
        kind: 'training',
        title: 'Szkolenie',
        status: 'done',
        startsOn: '2026-11-22',
        endsOn: null,
        place: null,
        description: null,
        peopleReached: null,
        costGrosz: null,
        units: ['2211'],
        items: ['INF-02'],
        evidence: [],
        audiences: [],
        languages: [],
        funding: [],
        organisers: [],
        partners: [],
        visibility: 'internal',
        shares: null,
      },
    });
  });

  it('keeps a last day that differs from the first', () => {
    const read = readDraft({ ...draft, endsOn: '2026-11-23', peopleReached: '12', cost: '1 500,00' });
    expect(read).toMatchObject({ request: { endsOn: '2026-11-23', peopleReached: 12, costGrosz: 150_000 } });
  });

  it('points at numbers it cannot read', () => {
    expect(readDraft({ ...draft, peopleReached: 'kilka', cost: 'dużo' })).toEqual({
      errors: [
        { pointer: '/peopleReached', code: 'not_an_integer' },
        { pointer: '/costGrosz', code: 'not_a_number' },
      ],
    });
  });

  it('reads audiences, money and own shares, and takes an empty field for nothing', () => {
    const read = readDraft({
      ...draft,
      units: ['2211', '2211031'],
      peopleReached: '20',
      cost: '100',
      audiences: [
        { code: 'teachers', amount: '12' },
        { code: 'children', amount: '' },
      ],
      funding: [{ code: 'fami', amount: '99,50' }],
      shares: { '2211': { people: '20', cost: '0,01' }, '2211031': { people: '', cost: '99,99' } },
    });
    expect(read).toMatchObject({
      request: {
        audiences: [
          { audience: 'teachers', people: 12 },
          { audience: 'children', people: 0 },
        ],
        funding: [{ source: 'fami', grosz: 9950 }],
        shares: [
          { unit: '2211', people: 20, costGrosz: 1 },
          { unit: '2211031', people: 0, costGrosz: 9999 },
        ],
      },
    });
  });

  it('splits nothing that is not counted, and nothing for one unit', () => {
    const shares = { '2211': { people: '7', cost: '' } };
    const two = { ...draft, units: ['2211', '2211031'], peopleReached: '7', shares };
    expect(readDraft(two)).toMatchObject({
      request: {
        shares: [
          { unit: '2211', people: 7, costGrosz: null },
          { unit: '2211031', people: 0, costGrosz: null },
        ],
      },
    });
    expect(readDraft({ ...draft, peopleReached: '7', shares })).toMatchObject({ request: { shares: null } });
  });

  it.each([
    [{ audiences: [{ code: 'teachers' as const, amount: 'dużo' }] }, '/audiences'],
    [{ funding: [{ code: 'fami', amount: '' }] }, '/funding'],
    [
      { units: ['2211', '2204'], peopleReached: '1', shares: { '2211': { people: 'x', cost: '' } } },
      '/shares',
    ],
  ])('points at %j', (wrong, pointer) => {
    expect(readDraft({ ...draft, ...wrong })).toMatchObject({ errors: [{ pointer }] });
  });

  it('tells which fields differ, whatever the order of lists', () => {
    const mine = { ...draft, units: ['2211', '2211011'], place: 'Puck' };
    const theirs = { ...draft, units: ['2211011', '2211'], title: 'Kurs' };
    expect(differingFields(mine, theirs)).toEqual(['title', 'place']);
  });

  it('tells that money or shares differ', () => {
    const mine = { ...draft, funding: [{ code: 'fami', amount: '1' }], shares: null };
    const theirs = { ...draft, funding: [{ code: 'fami', amount: '2' }], shares: {} };
    expect(differingFields(mine, theirs)).toEqual(['funding', 'shares']);
  });
});

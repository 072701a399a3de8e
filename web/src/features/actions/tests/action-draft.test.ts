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

  it('tells which fields differ, whatever the order of lists', () => {
    const mine = { ...draft, units: ['2211', '2211011'], place: 'Puck' };
    const theirs = { ...draft, units: ['2211011', '2211'], title: 'Kurs' };
    expect(differingFields(mine, theirs)).toEqual(['title', 'place']);
  });
});

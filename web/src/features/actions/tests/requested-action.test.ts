import { describe, expect, it } from '@jest/globals';
import type { LogActionRequest } from '@miara/shared/api';
import { draftOf } from '../action-draft.js';
import { changeOf } from '../change-of.js';
import { requestedAction } from '../requested-action.js';
import { requestOf } from '../save-draft.js';

const request: LogActionRequest = {
  unit: '2211',
  kind: 'training',
  title: 'Szkolenie',
  status: 'done',
  startsOn: '2026-05-04',
  endsOn: null,
  place: 'Puck',
  description: null,
  peopleReached: 17,
  costGrosz: 150_000,
  units: ['2211', '2211031'],
  items: ['EDU-02'],
  evidence: ['0190c6a0-0000-7000-8000-000000000001'],
};

describe('an entry that is taken up to be corrected', () => {
  it('is typed into the form as it was asked for', () => {
    expect(requestOf(draftOf(requestedAction(request)))).toMatchObject(request);
  });
});

describe('a change that waits on the device', () => {
  const base = requestedAction(request);

  it('asks for what was changed and leaves the rest to others', () => {
    expect(changeOf(base, { ...draftOf(base), peopleReached: '18' })).toEqual({ peopleReached: 18 });
    expect(changeOf(base, draftOf(base))).toEqual({});
  });

  it('empties what was emptied', () => {
    expect(changeOf(base, { ...draftOf(base), place: ' ', cost: '' })).toEqual({
      place: null,
      costGrosz: null,
    });
  });
});

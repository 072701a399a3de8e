import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AssessmentResponse } from '@miara/shared/api';
import { ConnectionError, toProblemError } from '../../../api/problem-error.js';
import { DeclarationAutosave } from '../declaration-autosave.js';
import type { DeclarationChange } from '../declaration-content.js';
import type { KeptDraft } from '../kept-drafts.js';

const EMPTY = { state: null, statement: null, indicatorValue: null, plannedOn: null, reason: null };

function assessment(version: number, declaration: DeclarationChange = {}): AssessmentResponse {
  return { version, declaration: { ...EMPTY, ...declaration } } as unknown as AssessmentResponse;
}

/** A server with one declaration; refuses a stale version as the real one does. */
function server(start: AssessmentResponse) {
  const state = {
    present: start,
    failures: [] as Error[],
    sent: [] as DeclarationChange[],
    discarded: [] as DeclarationChange[],
    kept: null as KeptDraft | null,
  };
  const work = {
    save: async (change: DeclarationChange, version: number) => {
      const failure = state.failures.shift();
      if (failure) throw failure;
      state.sent.push(change);
      if (version !== state.present.version) {
        throw toProblemError({ code: 'changed_since', status: 412, params: {} }, 412);
      }
      state.present = assessment(version + 1, { ...state.present.declaration, ...change });
      return state.present;
    },
    discard: async (values: DeclarationChange, version: number) => {
      if (version !== state.present.version) {
        throw toProblemError({ code: 'changed_since', status: 412, params: {} }, 412);
      }
      state.discarded.push(values);
      return state.present;
    },
    load: async () => state.present,
    onSaved: () => undefined,
    keep: (draft: KeptDraft | null) => {
      state.kept = draft;
    },
  };
  return { state, work };
}

describe('the autosave of a declaration', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('sends a text once, after a pause in typing', async () => {
    const { state, work } = server(assessment(1));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'D');
    autosave.edit('statement', 'Działa');
    expect(autosave.read().status).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1000);
    expect(state.sent).toEqual([{ statement: 'Działa' }]);
    expect(autosave.read().status).toBe('saved');
    expect(state.kept).toBeNull();
  });

  it('goes through by itself when somebody changed another field', async () => {
    const { state, work } = server(assessment(2, { reason: 'ich powód' }));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'Mój opis');
    await jest.advanceTimersByTimeAsync(3000);
    expect(state.present.declaration).toMatchObject({ statement: 'Mój opis', reason: 'ich powód' });
    expect(autosave.read().conflicts).toEqual({});
  });

  it('keeps both values when somebody changed the same field, and sends the one chosen', async () => {
    const { state, work } = server(assessment(2, { statement: 'ich opis' }));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'Mój opis');
    await jest.advanceTimersByTimeAsync(3000);
    expect(autosave.read()).toMatchObject({
      status: 'conflict',
      mine: { statement: 'Mój opis' },
      conflicts: { statement: 'ich opis' },
    });
    expect(state.present.declaration.statement).toBe('ich opis');
    await autosave.settle('statement', 'mine');
    await jest.advanceTimersByTimeAsync(100);
    expect(state.present.declaration.statement).toBe('Mój opis');
  });

  it('takes the stored value only when the typed one is in the history', async () => {
    const { state, work } = server(assessment(2, { statement: 'ich opis' }));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'Mój opis');
    await jest.advanceTimersByTimeAsync(3000);
    state.present = assessment(3, { statement: 'ich nowszy opis' });
    await autosave.settle('statement', 'theirs');
    expect(autosave.read()).toMatchObject({
      mine: { statement: 'Mój opis' },
      conflicts: { statement: 'ich nowszy opis' },
    });
    await autosave.settle('statement', 'theirs');
    expect(state.discarded).toEqual([{ statement: 'Mój opis' }]);
    expect(autosave.read()).toMatchObject({ mine: {}, conflicts: {}, status: 'idle' });
    expect(state.kept).toBeNull();
  });

  it('still asks after a reload', async () => {
    const { state, work } = server(assessment(2, { statement: 'ich opis' }));
    const first = new DeclarationAutosave(assessment(1), null, work);
    first.edit('statement', 'Mój opis');
    await jest.advanceTimersByTimeAsync(3000);
    const second = new DeclarationAutosave(state.present, state.kept, work);
    expect(second.read().conflicts).toEqual({ statement: 'ich opis' });
  });

  it('keeps what was typed while the line is down and saves it later', async () => {
    const { state, work } = server(assessment(1));
    state.failures.push(new ConnectionError('down'));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'Bez sieci');
    await jest.advanceTimersByTimeAsync(1000);
    expect(autosave.read().status).toBe('offline');
    expect(state.kept?.mine).toEqual({ statement: 'Bez sieci' });
    await jest.advanceTimersByTimeAsync(6000);
    expect(state.present.declaration.statement).toBe('Bez sieci');
  });

  it('does not send a text over the limit and says so', async () => {
    const { state, work } = server(assessment(1));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('statement', 'x'.repeat(4001));
    await jest.advanceTimersByTimeAsync(3000);
    expect(autosave.read().status).toBe('held');
    expect(state.sent).toEqual([]);
  });

  it('says before submitting whether the server has everything', async () => {
    const { work } = server(assessment(1));
    const autosave = new DeclarationAutosave(assessment(1), null, work);
    autosave.edit('state', 'in_place', true);
    autosave.edit('statement', 'Działa');
    await expect(autosave.flush()).resolves.toBe(true);
  });
});

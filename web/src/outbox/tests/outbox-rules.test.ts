import { describe, expect, it } from '@jest/globals';
import type { ProblemCode, ProblemDetails } from '@miara/shared';
import type { ActionResponse, EditActionRequest, LogActionRequest } from '@miara/shared/api';
import type { OutboxEntry, OutboxState } from '../entry.js';
import {
  afterSending,
  afterSignIn,
  corrected,
  isForgotten,
  nextToSend,
  pauseAfter,
  sameAction,
  tryAgain,
} from '../outbox-rules.js';
import { logEntry, problemOfCode } from './outbox-builders.js';

const NOW = new Date('2026-05-04T10:00:00Z');
const refused = (code: ProblemCode, status: number, more: Partial<ProblemDetails> = {}) =>
  ({ kind: 'refused', problem: { ...problemOfCode(code, status), ...more } }) as const;
const inState = (state: OutboxState, id: string = state): OutboxEntry => ({ ...logEntry(id), state });

describe('the entry to send next', () => {
  it.each<[string, OutboxState[], number | null]>([
    ['is the first that waits', ['sent', 'waiting', 'waiting'], 1],
    ['is not held up by what waits for a choice or a correction', ['conflict', 'refused', 'waiting'], 2],
    ['is none while an earlier one waits for its person', ['sign_in', 'waiting'], null],
    ['is the one that a closed tab left half-sent', ['sending', 'waiting'], 0],
    ['is none when all are done with', ['sent', 'refused'], null],
  ])('%s', (_, states, expected) => {
    const entries = states.map((state, index) => inState(state, `${index}`));
    expect(nextToSend(entries)?.id ?? null).toBe(expected === null ? null : `${expected}`);
  });
});

describe('an entry that was sent', () => {
  it('is done with, and its photos leave the device', () => {
    const photos = [{ name: 'a.jpg', blob: new Blob(['a']) }];
    const { entry, then } = afterSending({ ...logEntry('a'), photos }, { kind: 'done' }, NOW);
    expect([entry.state, entry.photos, then]).toEqual(['sent', [], 'next']);
    expect(isForgotten(entry, NOW)).toBe(false);
    expect(isForgotten(entry, new Date('2026-05-05T10:00:01Z'))).toBe(true);
  });

  it.each([
    ['waits when no answer came', { kind: 'no_answer' } as const, 'waiting', 'pause'],
    ['waits when the server has no time', refused('service_unavailable', 503), 'waiting', 'pause'],
    ['waits when there were too many requests', refused('too_many_attempts', 429), 'waiting', 'pause'],
    ['waits for its person without a session', refused('not_signed_in', 401), 'sign_in', 'stop'],
    ['was done when only its answer was lost', refused('done_before', 409), 'sent', 'next'],
    ['is for its person to correct when refused', refused('validation_failed', 400), 'refused', 'next'],
    ['is for its person to correct when a unit left', refused('outside_place', 422), 'refused', 'next'],
    [
      'is for its person when another text went before',
      refused('idempotency_key_reused', 422),
      'conflict',
      'next',
    ],
  ])('%s', (_, outcome, state, then) => {
    const after = afterSending(inState('sending'), outcome, NOW);
    expect([after.entry.state, after.then]).toEqual([state, then]);
  });

  it('keeps why it was refused, and forgets it when it is sent again', () => {
    const outcome = refused('unknown_item', 422, { params: { item: 'BEZ-03' } });
    const { entry } = afterSending(inState('sending'), outcome, NOW);
    expect(entry.problem).toEqual(outcome.problem);
    expect(tryAgain(entry)).not.toHaveProperty('problem');
  });

  it('shows what somebody else saved meanwhile', () => {
    const present = { id: 'x', version: 7 } as ActionResponse;
    const { entry } = afterSending(inState('sending'), refused('changed_since', 412, { present }), NOW);
    expect([entry.state, entry.conflict]).toEqual(['conflict', { kind: 'changed', present }]);
  });

  it('is done when what is stored says the same already: its answer was lost', () => {
    const base = { id: 'x', version: 6 } as ActionResponse;
    const present = {
      id: 'x',
      version: 7,
      status: 'done',
      place: null,
      units: [{ teryt: '2211031' }, { teryt: '2211' }],
      items: [],
      evidence: [],
    } as unknown as ActionResponse;
    const edit = (request: EditActionRequest): OutboxEntry => ({
      ...inState('sending'),
      kind: 'edit',
      base,
      request,
    });
    const after = (request: EditActionRequest) =>
      afterSending(edit(request), refused('changed_since', 412, { present }), NOW).entry.state;
    expect(after({ status: 'done', units: ['2211', '2211031'], place: null })).toBe('sent');
    expect(after({ status: 'done', units: ['2211'] })).toBe('conflict');
  });

  it('gives way to the others after the server failed at it five times', () => {
    let entry = inState('sending');
    const seen = Array.from({ length: 5 }, () => {
      const after = afterSending(entry, refused('unexpected', 500), NOW);
      entry = after.entry;
      return [after.entry.state, after.then];
    });
    expect(seen.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ['waiting', 'pause']));
    expect(seen[4]).toEqual(['refused', 'next']);
  });
});

describe('what its person does', () => {
  it('lets what waited for a session go on', () => {
    expect(afterSignIn(inState('sign_in')).state).toBe('waiting');
    expect(afterSignIn(inState('refused')).state).toBe('refused');
  });

  it('corrects the content and keeps key, place and photos', () => {
    const entry = { ...inState('refused', 'a'), photos: [{ name: 'a.jpg', blob: new Blob(['a']) }] };
    const request = { ...(entry.request as LogActionRequest), title: 'Poprawione' };
    expect(corrected(entry, request)).toMatchObject({
      id: 'a',
      state: 'waiting',
      request,
      photos: entry.photos,
    });
  });
});

describe('what seems to be logged already', () => {
  const request = {
    ...(logEntry('a').request as LogActionRequest),
    title: 'Szkolenie urzędników',
    unit: '2211',
  };
  const logged = (more: Partial<ActionResponse>): ActionResponse =>
    ({
      kind: request.kind,
      startsOn: request.startsOn,
      title: 'szkolenie urzednikow w Pucku',
      unit: { teryt: '2205' },
      units: [{ teryt: '2211031' }],
      ...more,
    }) as ActionResponse;

  it('has the same day and kind, a unit in common and a name that contains the other', () => {
    expect(sameAction(request, [logged({})])).not.toBeNull();
  });

  it.each<[string, Partial<ActionResponse>]>([
    ['another day', { startsOn: '2026-05-03' }],
    ['another kind', { kind: 'course' }],
    ['another name', { title: 'Szkolenie nauczycieli' }],
    ['a longer number', { title: 'Szkolenie urzędników2' }],
    ['no unit in common', { units: [] }],
  ])('is not one with %s', (_, more) => {
    expect(sameAction(request, [logged(more)])).toBeNull();
  });
});

it('waits longer after each attempt in vain, five minutes at most', () => {
  expect([1, 2, 3, 7, 50].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 300_000, 300_000]);
});

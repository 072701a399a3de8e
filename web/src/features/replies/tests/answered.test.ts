import { describe, expect, it } from '@jest/globals';
import type { ReplyOccasionResponse, ReplyResponse } from '@miara/shared/api';
import { answeredParts } from '../answered.js';

const occasion = (told: Partial<ReplyOccasionResponse>): ReplyOccasionResponse => ({
  kind: 'return',
  publication: null,
  asOf: null,
  answeredAt: '2026-03-16T09:00:00.000Z',
  returnReason: 'Brak daty.',
  standing: null,
  dueOn: '2026-03-30',
  open: true,
  ...told,
});
const reply = (to: ReplyOccasionResponse) => ({ id: to.answeredAt, occasion: to }) as ReplyResponse;

describe('what can be answered', () => {
  const returned = occasion({});
  const published = occasion({ kind: 'publication', publication: 3 });

  it('is put together with its reply, by return and by publication', () => {
    const answer = reply(occasion({ kind: 'publication', publication: 3, answeredAt: 'as another read it' }));
    const { present, earlier } = answeredParts([returned, published], [answer], true);
    expect(present.map((one) => one.reply)).toEqual([null, answer]);
    expect(earlier).toEqual([]);
  });

  it('keeps replies to an earlier return apart', () => {
    const old = reply(occasion({ answeredAt: '2026-01-02T09:00:00.000Z' }));
    expect(answeredParts([returned], [old], true)).toMatchObject({
      present: [{ reply: null }],
      earlier: [old],
    });
  });

  it('without a reply is only for who may answer', () => {
    expect(answeredParts([returned, published], [], false).present).toEqual([]);
    expect(answeredParts([returned], [reply(returned)], false).present).toHaveLength(1);
  });
});

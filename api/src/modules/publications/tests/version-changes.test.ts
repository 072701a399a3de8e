import { describe, expect, it } from '@jest/globals';
import { changesBetween } from '../version-changes.rules.js';

const item = (key: string, more: object = {}) => ({
  key,
  code: key.toUpperCase(),
  title: { pl: key },
  guidance: { pl: 'Zrób to.' },
  weight: 1,
  duty: 'both' as const,
  phase: 1,
  area: 'EDU',
  ...more,
});

describe('changes between versions of a standard', () => {
  it('tell what came, what went, and what an item differs in', () => {
    const changes = changesBetween(
      [item('a'), item('b'), item('c')],
      [item('b', { weight: 2, guidance: { pl: 'Zrób to lepiej.' } }), item('c'), item('d')],
    );
    expect(changes.added).toEqual([{ code: 'D', title: { pl: 'd' } }]);
    expect(changes.removed).toEqual([{ code: 'A', title: { pl: 'a' } }]);
    expect(changes.changed).toEqual([{ code: 'B', title: { pl: 'b' }, in: ['guidance', 'weight'] }]);
  });

  it('are none for a new code or a new translation of the same item', () => {
    const changes = changesBetween([item('a')], [item('a', { code: 'X-1', title: { pl: 'a', uk: 'а' } })]);
    expect(changes).toEqual({ added: [], removed: [], changed: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { differencesSince, type TrailRow } from './differences.rules.js';

const row = (action: string, details: Record<string, unknown> = {}): TrailRow => ({
  action: `assessment.${action}`,
  at: new Date('2026-03-16T09:00:00Z'),
  person: 'Anna',
  details,
});
const declared = (field: string, from: unknown, to: unknown): TrailRow =>
  row('declare', { changed: { [field]: { from, to } } });
const linked = (evidenceId: string): TrailRow =>
  row('link_evidence', { evidenceId, title: `Dowód ${evidenceId}` });
const unlinked = (evidenceId: string): TrailRow =>
  row('unlink_evidence', { evidenceId, title: `Dowód ${evidenceId}` });

describe('differences since the last decision', () => {
  it('are none without a decision', () => {
    expect(differencesSince([declared('statement', null, 'a')])).toBeNull();
  });

  it('tell the decision and its reason', () => {
    expect(differencesSince([row('return', { reason: 'Brak daty' })])).toMatchObject({
      decision: 'return',
      reason: 'Brak daty',
      decidedBy: 'Anna',
      fields: [],
    });
  });

  it('join several changes of a field to the value decided about and the present one', () => {
    const differences = differencesSince([
      row('confirm'),
      declared('statement', 'a', 'b'),
      declared('statement', 'b', 'c'),
      declared('indicatorValue', null, 3),
    ]);
    expect(differences?.fields).toEqual([
      { field: 'statement', from: 'a', to: 'c' },
      { field: 'indicatorValue', from: null, to: 3 },
    ]);
  });

  it('leave out what was changed back', () => {
    const differences = differencesSince([
      row('return', { reason: 'x' }),
      declared('reason', null, 'b'),
      declared('reason', 'b', null),
      linked('1'),
      unlinked('1'),
      unlinked('2'),
      linked('2'),
    ]);
    expect(differences).toMatchObject({ fields: [], linked: [], unlinked: [] });
  });

  it('tell what became of a proof: withdrawn, restored, revised, another period', () => {
    const about = (evidenceId: string, what: string): TrailRow =>
      row(`evidence_${what}`, { evidenceId, title: `Dowód ${evidenceId}` });
    const differences = differencesSince([
      row('return', { reason: 'x' }),
      about('1', 'withdrawn'),
      about('2', 'withdrawn'),
      about('2', 'restored'),
      about('3', 'revised'),
      about('4', 'period'),
      about('5', 'revised'),
      unlinked('5'),
      linked('6'),
      about('6', 'revised'),
      unlinked('6'),
      about('7', 'revised'),
      about('7', 'withdrawn'),
      about('7', 'restored'),
    ]);
    expect(differences?.linked.map(({ id }) => id)).toEqual(['3', '4', '7']);
    expect(differences?.unlinked.map(({ id }) => id)).toEqual(['1', '5']);
  });

  it('look only at what came after the last of several decisions', () => {
    const differences = differencesSince([
      row('return', { reason: 'x' }),
      declared('statement', 'a', 'b'),
      row('confirm'),
      linked('3'),
      unlinked('4'),
    ]);
    expect(differences).toMatchObject({
      decision: 'confirm',
      fields: [],
      linked: [{ id: '3', title: 'Dowód 3' }],
      unlinked: [{ id: '4', title: 'Dowód 4' }],
    });
  });
});

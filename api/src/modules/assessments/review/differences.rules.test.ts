import { describe, expect, it } from '@jest/globals';
import { differencesSince, type ProofContent, type TrailRow } from './differences.rules.js';

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

const content = (number: number, sha256: string, note: string | null = null): ProofContent => ({
  number,
  sha256,
  note,
  createdAt: new Date('2026-03-10T09:00:00Z'),
});

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
      linked('8'),
      about('8', 'revised'),
    ]);
    expect(differences?.linked.map(({ id }) => id)).toEqual(['8']);
    expect(differences?.unlinked.map(({ id }) => id)).toEqual(['1', '5']);
    expect(differences?.revised.map(({ id }) => id)).toEqual(['3', '7']);
    expect(differences?.redated.map(({ id }) => id)).toEqual(['4']);
  });

  it('tell a revised proof by the content decided about, the present one and the newest note', () => {
    const revised = (revision: number): TrailRow =>
      row('evidence_revised', { evidenceId: '1', title: 'Umowa', revision });
    const contents = new Map([['1', [content(1, 'a'), content(2, 'b', 'Aneks'), content(3, 'c')]]]);
    expect(
      differencesSince([row('return', { reason: 'x' }), revised(2), revised(3)], contents),
    ).toMatchObject({
      linked: [],
      revised: [{ id: '1', title: 'Umowa', from: 1, to: 3, note: 'Aneks' }],
    });
  });

  it('tell the same bytes linked anew as neither linked nor taken off', () => {
    const contents = new Map([
      ['1', [content(1, 'a')]],
      ['2', [content(1, 'a')]],
      ['3', [content(1, 'b')]],
    ]);
    const trail = [row('confirm'), unlinked('1'), linked('2'), linked('3')];
    expect(differencesSince(trail, contents)).toMatchObject({
      linked: [{ id: '3' }],
      unlinked: [],
      relinked: [{ id: '2', title: 'Dowód 2', former: 'Dowód 1' }],
    });
  });

  it('compare with the bytes that a proof had when it was taken off', () => {
    const revisedLater = { ...content(2, 'b'), createdAt: new Date('2026-03-20T09:00:00Z') };
    const contents = new Map([
      ['1', [content(1, 'a'), revisedLater]],
      ['2', [content(1, 'b')]],
    ]);
    expect(differencesSince([row('confirm'), unlinked('1'), linked('2')], contents)).toMatchObject({
      linked: [{ id: '2' }],
      unlinked: [{ id: '1' }],
      relinked: [],
    });
  });

  it('join several corrections of where a proof points, and leave out one that was taken back', () => {
    const at = (page: number | null) => ({ page, excerpt: null });
    const pointed = (evidenceId: string, from: number | null, to: number | null): TrailRow =>
      row('evidence_pointer', { evidenceId, title: `Dowód ${evidenceId}`, from: at(from), to: at(to) });
    const differences = differencesSince([
      row('return', { reason: 'x' }),
      pointed('1', null, 2),
      pointed('1', 2, 3),
      pointed('2', 4, 5),
      pointed('2', 5, 4),
      linked('3'),
      pointed('3', null, 1),
    ]);
    expect(differences?.repointed).toEqual([{ id: '1', title: 'Dowód 1', from: at(null), to: at(3) }]);
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

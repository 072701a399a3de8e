import { describe, expect, it } from '@jest/globals';
import { sectorFigure } from './sectors.rules.js';

const sector = (code: string, members: string[], wanted = true) => ({ code, wanted, active: true, members });

describe('sectors represented on a team', () => {
  it('counts a sector once, however many speak for it', () => {
    expect(sectorFigure([sector('education', ['a', 'b']), sector('culture', [])])).toEqual({
      represented: 1,
      of: 2,
      missing: ['culture'],
    });
  });

  it("leaves out the sectors that are the tenant's own", () => {
    expect(sectorFigure([sector('education', ['a']), sector('churches', [], false)])).toEqual({
      represented: 1,
      of: 1,
      missing: [],
    });
  });
});

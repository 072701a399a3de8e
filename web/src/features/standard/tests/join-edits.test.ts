import { describe, expect, it } from '@jest/globals';
import { joinEdits } from '../join-edits.js';

const OPENED = { title: 'Kurs', weight: '1', continues: true };

describe('what two persons wrote at once', () => {
  it('keeps what only one of them changed, whoever it was', () => {
    expect(joinEdits(OPENED, { ...OPENED, title: 'Kursy' }, { ...OPENED, continues: false })).toEqual({
      content: { title: 'Kursy', weight: '1', continues: false },
      contested: {},
    });
  });

  it('keeps what was typed here where both changed the same, and tells the other words', () => {
    expect(
      joinEdits(
        OPENED,
        { ...OPENED, title: 'Kursy', weight: '2' },
        { ...OPENED, title: 'Nauka', weight: '2' },
      ),
    ).toEqual({ content: { title: 'Kursy', weight: '2', continues: true }, contested: { title: 'Nauka' } });
  });
});

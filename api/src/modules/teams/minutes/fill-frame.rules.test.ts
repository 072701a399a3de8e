import { describe, expect, it } from '@jest/globals';
import { dayInWords } from '../../../platform/documents/polish-days.js';
import { fillFrame } from './fill-frame.rules.js';

const places = {
  zespół: 'zespołu ds. migracji (powiat pucki)',
  data: '3 marca 2026 r.',
  godzina: '10:00',
  miejsce: 'starostwo',
  przewodniczenie: 'Anna Nowak',
  obecni: '7',
  zaproszeni: '9',
};

describe('the frame of minutes', () => {
  it('fills its places, however they are written', () => {
    expect(fillFrame('{data}, {GODZINA}: obecnych {obecni} z { zaproszeni }.', places)).toBe(
      '3 marca 2026 r., 10:00: obecnych 7 z 9.',
    );
  });

  it('leaves a place that nobody knows', () => {
    expect(fillFrame('{pogoda} i {toString}', places)).toBe('{pogoda} i {toString}');
  });

  it('does not read what was filled in again', () => {
    expect(fillFrame('{miejsce}', { ...places, miejsce: '{data}' })).toBe('{data}');
  });

  it('writes a day in words', () => {
    expect(dayInWords('2026-10-05')).toBe('5 października 2026 r.');
  });
});

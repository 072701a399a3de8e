import { describe, expect, it } from '@jest/globals';
import { newFormKey, onceKeyOf } from './once-key.js';

describe('the key under which a form is sent', () => {
  it('is the same for the same content of the same form, and another for anything else', () => {
    const content = { title: 'Kurs', units: ['2211031'] };
    const key = onceKeyOf('form-1', content);
    expect(onceKeyOf('form-1', { ...content })).toBe(key);
    const others = [onceKeyOf('form-2', content), onceKeyOf('form-1', { ...content, title: 'Kurs 2' })];
    expect(new Set([key, ...others]).size).toBe(3);
  });

  it('has only characters that a header may carry', () => {
    expect(onceKeyOf(newFormKey(), 'Zażółć gęślą jaźń')).toMatch(/^[\x21-\x7e]{8,128}$/);
  });
});

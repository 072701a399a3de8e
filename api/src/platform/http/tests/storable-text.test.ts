import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error.js';
import { storable } from '../storable-text.js';

describe('what was sent', () => {
  it('is kept as it is when the database can keep it', () => {
    const sent = { text: 'Łódź 😀\n', number: 1.5, none: null, list: [true, { day: '2026-03-16' }] };
    expect(storable(sent)).toEqual(sent);
  });

  it('loses NUL and gets halves of characters replaced, however deep', () => {
    expect(storable({ a: ['x\0y', { b: '\ud800' }] })).toEqual({ a: ['xy', { b: '\ufffd' }] });
  });

  it('never reaches a prototype', () => {
    const made = storable(JSON.parse('{"__proto__":{"admin":true}}')) as Record<string, unknown>;
    expect(made['admin']).toBeUndefined();
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is refused when it nests without end', () => {
    const lists = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(() => storable(lists)).toThrow(new DomainError('malformed_request'));
  });
});

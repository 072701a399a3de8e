import { describe, expect, it } from '@jest/globals';
import { FIELD_ERRORS } from './field-errors.js';
import { PROBLEMS } from './problem-catalogue.js';
import { placeholdersOf } from './fill-in.js';
import {
  PUBLIC_FIELD_TEXTS,
  PUBLIC_PROBLEM_TEXTS,
  publicFieldErrorText,
  publicProblemText,
} from './public-problem-texts.js';

describe('the texts of refusals in the languages of the public pages', () => {
  it('name the same placeholders as the catalogue', () => {
    const entries: Readonly<Record<string, { params: readonly string[] }>> = { ...PROBLEMS, ...FIELD_ERRORS };
    const details = [
      ...Object.entries(PUBLIC_PROBLEM_TEXTS).map(([code, { detail }]) => [code, detail] as const),
      ...Object.entries(PUBLIC_FIELD_TEXTS),
    ];
    for (const [code, texts] of details) {
      for (const [language, text] of Object.entries(texts))
        expect({ code, language, uses: [...placeholdersOf(text)].sort() }).toEqual({
          code,
          language,
          uses: [...(entries[code]?.params ?? [])].sort(),
        });
    }
  });

  it('say what is missing in Ukrainian, and fall back to Polish where nobody translated', () => {
    expect(publicProblemText('not_found', {}, 'uk').title).toBe('Не знайдено');
    expect(publicProblemText('file_too_large', { limitMb: 25 }, 'uk').detail).toContain('rozmiar 25 MB');
    expect(publicFieldErrorText('too_long', { max: 100 }, 'be')).toBe(
      'Тэкст занадта доўгі (найбольш знакаў: 100).',
    );
    expect(publicFieldErrorText('repeated', {}, 'ru')).toBe(publicFieldErrorText('repeated', {}, 'pl'));
  });
});

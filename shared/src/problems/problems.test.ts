import { describe, expect, it } from '@jest/globals';
import { FIELD_ERROR_CODES, FIELD_ERRORS, isFieldErrorCode } from './field-errors.js';
import { isProblemCode, PROBLEM_CODES, PROBLEMS } from './problem-catalogue.js';
import { isProblemDetails } from './problem-details.js';
import type { MessageEntry } from './problem-entry.js';
import { placeholdersOf } from './fill-in.js';
import { fieldErrorText, problemText } from './problem-text.js';

const entries: readonly (readonly [string, MessageEntry])[] = [
  ...Object.entries(PROBLEMS),
  ...Object.entries(FIELD_ERRORS),
];

describe('the catalogue of problems', () => {
  it.each(entries)('%s has a text in both languages, each a whole sentence', (_, entry) => {
    expect(entry.detail.pl).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ].*\.$/);
    expect(entry.detail.en).toMatch(/^[A-Z].*\.$/);
    expect(entry.detail.pl).not.toBe(entry.detail.en);
  });

  it.each(entries)('%s names every placeholder, the same in both languages', (_, entry) => {
    const named = [...entry.params].sort();
    expect([...placeholdersOf(entry.detail.pl)].sort()).toEqual(named);
    expect([...placeholdersOf(entry.detail.en)].sort()).toEqual(named);
  });

  it.each(entries)('%s reads whole when its parameters are not told', (_, entry) => {
    for (const text of [entry.detail.pl, entry.detail.en]) {
      expect(text.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[{}[\]]/);
    }
  });

  it.each(PROBLEM_CODES)('%s has a title in both languages and a status of refusal', (code) => {
    const { title, status } = PROBLEMS[code];
    expect(title.pl.length).toBeGreaterThan(5);
    expect(title.en.length).toBeGreaterThan(5);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('keeps codes of problems and of fields apart', () => {
    expect(PROBLEM_CODES.filter(isFieldErrorCode)).toEqual([]);
    expect(FIELD_ERROR_CODES.filter(isProblemCode)).toEqual([]);
    expect([isProblemCode('toString'), isProblemCode(404), isFieldErrorCode('toString')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the text of a problem', () => {
  it('fills parameters in', () => {
    expect(problemText('file_too_large', { limitMb: 25 }, 'en').detail).toContain('(limit 25 MB)');
    expect(problemText('file_too_large', { limitMb: 25 }, 'pl').detail).toContain(
      'dozwolony rozmiar 25 MB i nie',
    );
  });

  it('leaves out the part whose parameter is not known', () => {
    expect(problemText('file_too_large', {}, 'pl').detail).toContain('dozwolony rozmiar i nie został');
  });

  it('lists the values of a list', () => {
    expect(fieldErrorText('not_in_list', { allowed: ['draft', 'submitted'] }, 'en')).toBe(
      'Choose one of the allowed values: draft, submitted.',
    );
  });

  it('shows both ends of a range or neither', () => {
    expect(fieldErrorText('out_of_range', { min: 0, max: 5 }, 'pl')).toBe(
      'Wartość jest spoza dozwolonego zakresu (od 0 do 5).',
    );
    expect(fieldErrorText('out_of_range', { min: 0 }, 'pl')).toBe('Wartość jest spoza dozwolonego zakresu.');
  });

  it('does not read placeholders inside a parameter', () => {
    expect(fieldErrorText('not_in_list', { allowed: '{max}' }, 'en')).toContain(': {max}.');
  });

  it('gives the text of a rule that points at a field', () => {
    expect(fieldErrorText('reason_required', {}, 'en')).toBe(problemText('reason_required', {}, 'en').detail);
  });
});

it('recognises the body of a refusal', () => {
  expect(isProblemDetails({ code: 'not_found', status: 404 })).toBe(true);
  expect([isProblemDetails(null), isProblemDetails({ status: 404 }), isProblemDetails('x')]).toEqual([
    false,
    false,
    false,
  ]);
});

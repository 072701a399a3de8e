import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { AUDIT_ACTIONS, sentenceOf, SUBJECT_TYPES } from '../audit-sentence.js';

interface Words {
  action: Record<string, string>;
  subject: Record<string, string>;
}
const file = fileURLToPath(new URL('../../../i18n/locales/pl/audit.json', import.meta.url));
const words = JSON.parse(readFileSync(file, 'utf8')) as Words;

describe('an entry of the audit trail', () => {
  it('tells what a return was about', () => {
    expect(
      sentenceOf({ action: 'assessment.return', item: 'EDU-01', details: { reason: 'Brak strony' } }),
    ).toEqual({
      key: 'assessment_return',
      item: 'EDU-01',
      about: 'Brak strony',
    });
  });

  it('tells the number of a publication', () => {
    expect(sentenceOf({ action: 'publication.publish', item: null, details: { number: 3 } }).about).toBe('3');
  });

  it('shows an action it has no words for by its code', () => {
    expect(sentenceOf({ action: 'tenant.open', item: null, details: {} })).toEqual({
      key: null,
      item: null,
      about: null,
    });
  });

  it('has Polish words for everything it knows', () => {
    expect(AUDIT_ACTIONS.filter((action) => !words.action[action.replace('.', '_')])).toEqual([]);
    expect(SUBJECT_TYPES.filter((type) => !words.subject[type])).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  ACTION_AUDIENCES,
  ACTION_STATUSES,
  ACTION_VISIBILITIES,
  DECLARATION_STATES,
  DUTIES,
  INTERFACE_LANGUAGES,
  NOTE_SIDES,
  NOTE_VISIBILITIES,
  REVIEW_STATES,
  PARTNER_KINDS,
  PUBLIC_LANGUAGES,
  ROLES,
  STANDINGS,
  UNIT_KINDS,
  VERSION_STATUSES,
  isInterfaceLanguage,
} from '@miara/shared';

const FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));
const FEATURES = readdirSync(`${FOLDER}pl`).sort();
/** What the public pages say, in all their languages: the last four of them need these files and no other. */
const PUBLIC_FEATURES = FEATURES.filter(
  (file) =>
    ['common.json', 'figures.json', 'scorecards.json', 'vocabulary.json'].includes(file) ||
    file.startsWith('public-'),
);
const PUBLIC_ONLY = PUBLIC_LANGUAGES.filter((language) => !isInterfaceLanguage(language));
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Texts of a feature by their full key: `figure.outOf`. */
function textsOf(language: string, file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (part: unknown, key: string): void => {
    if (typeof part === 'string') texts.set(key, part);
    else
      for (const [name, child] of Object.entries(part as object)) walk(child, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(`${FOLDER}${language}/${file}`, 'utf8')), '');
  return texts;
}

const languagesOf = (file: string) =>
  PUBLIC_FEATURES.includes(file) ? PUBLIC_LANGUAGES : INTERFACE_LANGUAGES;
const withoutPlural = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].sort();
/** Where the form for one is for 1 alone, it may do without the number; in Ukrainian it is also for 21. */
const usedBy = (key: string, text: string) =>
  placeholders(text).filter((name) => !(key.endsWith('_one') && name === '{{count'));

describe('locales', () => {
  it.each(INTERFACE_LANGUAGES)('%s has a file for every feature', (language) => {
    expect(readdirSync(FOLDER + language).sort()).toEqual(FEATURES);
  });

  it.each(PUBLIC_ONLY)('%s has a file for everything that the public pages say', (language) => {
    expect(readdirSync(FOLDER + language).sort()).toEqual(PUBLIC_FEATURES);
  });

  it.each(FEATURES)('%s has the same keys in every language', (file) => {
    const polish = withoutPlural(textsOf('pl', file));
    for (const language of languagesOf(file))
      expect({ language, keys: withoutPlural(textsOf(language, file)) }).toEqual({ language, keys: polish });
  });

  it.each(FEATURES)('%s has no empty text', (file) => {
    for (const language of languagesOf(file)) {
      for (const [key, text] of textsOf(language, file))
        expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
    }
  });

  it.each([
    ['pl', ['few', 'many', 'one', 'other']],
    ['en', ['one', 'other']],
    ['uk', ['few', 'many', 'one', 'other']],
    ['be', ['few', 'many', 'one', 'other']],
    ['ru', ['few', 'many', 'one', 'other']],
  ])('every plural in %s has the forms of the language: %s', (language, forms) => {
    for (const file of readdirSync(FOLDER + language)) {
      const found = new Map<string, string[]>();
      for (const key of textsOf(language, file).keys()) {
        const form = PLURAL.exec(key)?.[1];
        const base = key.replace(PLURAL, '');
        // `_zero` is i18next's own and may be said in any language; it is no form of the language.
        if (form && form !== 'zero') found.set(base, [...(found.get(base) ?? []), form].sort());
      }
      for (const [key, present] of found)
        expect({ file, key, present }).toEqual({ file, key, present: forms });
    }
  });

  it.each(FEATURES)('%s uses the same values in every language', (file) => {
    const polish = textsOf('pl', file);
    for (const language of languagesOf(file)) {
      for (const [key, text] of textsOf(language, file)) {
        const source = polish.get(key);
        if (source !== undefined)
          expect({ language, key, uses: usedBy(key, text) }).toEqual({
            language,
            key,
            uses: usedBy(key, source),
          });
      }
    }
  });

  it.each(PUBLIC_ONLY)('%s says the number wherever the form for one is also for 21', (language) => {
    for (const file of PUBLIC_FEATURES) {
      const texts = textsOf(language, file);
      for (const [key, text] of texts) {
        if (!key.endsWith('_one')) continue;
        const few = texts.get(key.replace(/_one$/, '_few')) ?? '';
        expect({ file, key, says: placeholders(text) }).toEqual({ file, key, says: placeholders(few) });
      }
    }
  });

  it.each(PUBLIC_ONLY)('%s is written in its own letters', (language) => {
    const foreign = { uk: /[ыэёъўЫЭЁЪЎ]/, be: /[иїєщъИЇЄЩЪ]/, ru: /[іїєґўІЇЄҐЎ]/ }[
      language
    ];
    for (const file of PUBLIC_FEATURES) {
      for (const [key, text] of textsOf(language, file))
        expect({ file, key, text, foreign: foreign.test(text) }).toEqual({ file, key, text, foreign: false });
    }
  });

  it('has a word for everything in the shared vocabulary', () => {
    const words = textsOf('pl', 'vocabulary.json');
    const lists = {
      standing: STANDINGS,
      standingMeaning: STANDINGS,
      declaration: DECLARATION_STATES,
      review: REVIEW_STATES,
      role: ROLES,
      unitKind: UNIT_KINDS,
      duty: DUTIES,
      actionAudience: ACTION_AUDIENCES,
      actionVisibility: ACTION_VISIBILITIES,
      partnerKind: PARTNER_KINDS,
      actionStatus: ACTION_STATUSES,
      noteVisibility: NOTE_VISIBILITIES,
      noteSide: NOTE_SIDES,
      versionStatus: VERSION_STATUSES,
    };
    const wanted = Object.entries(lists).flatMap(([list, values]) =>
      values.map((value) => `${list}.${value}`),
    );
    expect(wanted.filter((key) => !words.has(key))).toEqual([]);
  });
});

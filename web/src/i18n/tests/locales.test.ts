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
  ROLES,
  STANDINGS,
  UNIT_KINDS,
  VERSION_STATUSES,
} from '@miara/shared';

const FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));
const FEATURES = readdirSync(`${FOLDER}pl`).sort();
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

const withoutPlural = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (text: string) => [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].sort();

describe('locales', () => {
  it.each(INTERFACE_LANGUAGES)('%s has a file for every feature', (language) => {
    expect(readdirSync(FOLDER + language).sort()).toEqual(FEATURES);
  });

  it.each(FEATURES)('%s has the same keys in every language', (file) => {
    expect(withoutPlural(textsOf('en', file))).toEqual(withoutPlural(textsOf('pl', file)));
  });

  it.each(FEATURES)('%s has no empty text', (file) => {
    for (const language of INTERFACE_LANGUAGES) {
      for (const [key, text] of textsOf(language, file))
        expect({ key, empty: text.trim() === '' }).toEqual({ key, empty: false });
    }
  });

  it.each([
    ['pl', ['few', 'many', 'one', 'other']],
    ['en', ['one', 'other']],
  ])('every plural in %s has the forms of the language: %s', (language, forms) => {
    for (const file of FEATURES) {
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
    for (const [key, text] of textsOf('en', file)) {
      const source = polish.get(key);
      if (source !== undefined)
        expect({ key, uses: placeholders(text) }).toEqual({ key, uses: placeholders(source) });
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

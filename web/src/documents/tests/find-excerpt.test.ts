import { describe, expect, it } from '@jest/globals';
import { findExcerpt } from '../find-excerpt.js';

/** The marked characters, text by text. */
const found = (texts: readonly string[], excerpt: string): string[] | null =>
  findExcerpt(texts, excerpt)?.map(({ index, from, to }) => texts[index]!.slice(from, to)) ?? null;

describe('a quoted passage', () => {
  it.each([
    ['in one line', ['Uchwała nr 12 z dnia 3 marca'], 'nr 12', ['nr 12']],
    [
      'over two lines',
      ['Punkt działa', 'w poniedziałki.'],
      'działa w poniedziałki',
      ['działa', 'w poniedziałki'],
    ],
    ['in letters drawn one by one', ['P', 'u', 'ck'], 'puck', ['P', 'u', 'ck']],
    ['with spaces put in by the program', ['g m i n a  Puck'], 'gmina Puck', ['g m i n a  Puck']],
    ['divided at the end of a line', ['integra-', 'cja mieszkańców'], 'integracja', ['integra', 'cja']],
    ['with other quotes and dashes', ['„Żuraw” – świetlica'], '"żuraw" - świetlica', ['Żuraw” – świetlica']],
    ['with ligatures', ['oﬁcjalny proﬁl'], 'oficjalny', ['oﬁcjalny']],
    [
      'that was shortened',
      ['§ 1. Tworzy się', 'zespół i', 'powołuje koordynatora.'],
      'tworzy się […] koordynatora',
      ['Tworzy się', 'koordynatora'],
    ],
  ])('%s is found', (_how, texts, excerpt, expected) => {
    expect(found(texts, excerpt)).toEqual(expected);
  });

  it.each([
    ['is not there', ['Uchwała nr 12'], 'nr 13'],
    ['has its parts in another order', ['koordynator i zespół'], 'zespół … koordynator'],
    ['has other diacritics', ['laka'], 'łąka'],
    ['has nothing to look for', ['Uchwała'], ' … „” '],
    ['is looked for in a scan', [], 'Uchwała'],
  ])('is not found when it %s', (_why, texts, excerpt) => {
    expect(findExcerpt(texts, excerpt)).toBeNull();
  });
});

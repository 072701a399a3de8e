import type { Locator } from '@playwright/test';

/** Parts of a page that one jumps to and therefore has to know by name. */
const NAMED =
  /^\s*- (navigation|region|table|figure|form|list|link|button|heading|searchbox|combobox)(?=:| \[|$)/;

/** A name made of signs only, or a number that stands alone where no column or label says what it counts. */
const SIGNS_ONLY = /^\s*- '?(?:\w+) "[^\p{L}\p{N}]+"/u;
const BARE_NUMBER =
  /^\s*- (?:listitem|text|link|button|heading)(?:: | )"?[\d\s.,]*\d[\d\s.,]*%?"?(?:$|:| \[)/;

/** A key of a text, or a place in one, that nobody filled in. */
const UNTRANSLATED = /\{\{|\bundefined\b|\bNaN\b|\[object /;

/**
 * What is wrong with a page as a screen reader tells it (Playwright's account of the accessibility tree).
 *
 * @param keys first parts of the keys of texts: "scorecard." in what is read out is a text that is not there
 */
export function oddWhenHeard(aloud: string, keys: readonly string[]): string[] {
  const lines = aloud.split('\n');
  const key = new RegExp(`(?<![\\w/.@-])(${keys.join('|')})\\.[a-z]\\w+(?![\\w.]*/)`);
  const odd = lines.filter(
    (line) =>
      !line.trimStart().startsWith('- /') &&
      (SIGNS_ONLY.test(line) ||
        BARE_NUMBER.test(line) ||
        UNTRANSLATED.test(line) ||
        key.test(line) ||
        (NAMED.test(line) && !line.trimStart().startsWith('- list'))),
  );
  const once = (role: string) => lines.filter((line) => new RegExp(`^- ${role}\\b`).test(line)).length;
  for (const role of ['banner', 'main', 'contentinfo'])
    if (once(role) !== 1) odd.push(`${once(role)} × ${role}`);
  const levels = [...aloud.matchAll(/^\s*- '?heading .*\[level=(\d)\]/gm)].map(([, level]) => Number(level));
  if (levels.filter((level) => level === 1).length !== 1) odd.push(`level 1: ${levels.join(' ')}`);
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    odd.push(`a level is skipped: ${levels.join(' ')}`);
  return odd;
}

/** Tables whose rows or columns have no head, by their captions. */
export async function tablesWithoutHeads(main: Locator): Promise<string[]> {
  return main
    .locator('table')
    .evaluateAll((tables) =>
      tables
        .filter(
          (table) =>
            !table.querySelector('caption')?.textContent.trim() ||
            !table.querySelector('thead th[scope="col"]') ||
            [...table.querySelectorAll('tbody tr')].some(
              (row) => row.querySelector('td') && !row.querySelector('th') && row.children.length > 1,
            ),
        )
        .map((table) => table.textContent.slice(0, 80)),
    );
}

/**
 * Sentences in Polish letters that are not marked as Polish on a page in another language. Names of places and
 * offices are names in every language.
 */
export async function unmarkedPolish(main: Locator): Promise<string[]> {
  return main.evaluate((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
      // A sentence of Polish: small words that no name has, in Latin letters only.
      if (
        language !== 'pl' &&
        /\s(w|z|na|oraz|przez|dla|po|są|jest|od)\s/.test(text) &&
        !/[а-яіў]/i.test(text)
      )
        found.push(text.slice(0, 100));
    }
    return found;
  });
}

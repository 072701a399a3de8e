import type { Line } from './line.js';
import type { PartOf } from './recognised.js';

/** Beginnings of the adjectives of languages, folded. */
const LANGUAGES: readonly (readonly [code: string, beginning: string])[] = [
  ['pl', 'polsk'],
  ['uk', 'ukrainsk'],
  ['ru', 'rosyjsk'],
  ['be', 'bialorusk'],
  ['en', 'angielsk'],
  ['de', 'niemieck'],
  ['fr', 'francusk'],
  ['es', 'hiszpansk'],
  ['it', 'wlosk'],
  ['ka', 'gruzinsk'],
  ['vi', 'wietnamsk'],
  ['ar', 'arabsk'],
  ['tr', 'tureck'],
  ['hy', 'ormiansk'],
  ['az', 'azersk'],
  ['kk', 'kazachsk'],
  ['uz', 'uzbeck'],
  ['ne', 'nepalsk'],
  ['zh', 'chinsk'],
  ['ro', 'rumunsk'],
];

/** Somebody who does not speak it, or learns it. */
const OF_A_SPEAKER = /^(?:nie)?(?:mow\w*|rozumie\w*|czyta\w*|pisz\w*|zna\w*|uczy\w*|wlada\w*)$/;

/** "po ukraińsku", "w języku polskim i rosyjskim". A course of Polish is no action held in Polish. */
export function readLanguages(line: Line): PartOf<'language'>[] {
  const parts: PartOf<'language'>[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const ending = endingBehind(line, at);
    if (!ending) continue;
    const [from, test] = ending;
    let index = from;
    for (;;) {
      const code = test(line.free(index));
      if (code === null) break;
      const token = line.at(index);
      if (token && !parts.some(({ choices }) => choices[0] === code)) {
        parts.push({
          type: 'language',
          start: token.start,
          end: token.end,
          choices: [code],
          sure: true,
          cuts: [],
        });
      }
      index += 1;
      while (/^(?:,|i|oraz|-|po)$/.test(line.free(index)) && test(line.free(index + 1)) !== null) index += 1;
      if (line.free(index) === ',' && line.free(index + 1) === 'po') index += 2;
      else if (/^(?:i|oraz)$/.test(line.free(index)) && line.free(index + 1) === 'po') index += 2;
    }
    at = Math.max(at, index - 1);
  }
  return parts;
}

type Test = (word: string) => string | null;

function endingBehind(line: Line, at: number): [number, Test] | null {
  const word = line.free(at);
  if (word === 'po' && !OF_A_SPEAKER.test(line.folded(at - 1))) return [at + 1, languageWith('u')];
  if (word !== 'w') return null;
  const next = line.free(at + 1);
  if (!/^(?:jezyku|jezykach|j|jez)$/.test(next)) return null;
  let from = at + 2;
  if (/^[.:]$/.test(line.free(from))) from += 1;
  return [from, languageWith('im')];
}

function languageWith(ending: string): Test {
  return (word) => LANGUAGES.find(([, beginning]) => word === beginning + ending)?.[0] ?? null;
}

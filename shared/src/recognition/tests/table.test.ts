import { describe, expect, it } from '@jest/globals';
import { nameIndexOf, recognise } from '../recognise.js';
import { titleOf } from '../title.js';
import { described } from './described.js';
import type { ExpectedLine } from './expected-line.js';
import { LINES_AFTERWARDS } from './lines-afterwards.js';
import { LINES_SET_ASIDE } from './lines-set-aside.js';
import { LINES_TUNED } from './lines-tuned.js';
import { tableNames } from './table-names.js';

/** A Wednesday. */
const TODAY = '2026-11-18';
/** What must be fully right: every part, every candidate, the title. */
const LEAST_RIGHT = 0.95;

const names = tableNames();
const index = nameIndexOf(names);

function check([line, title, expected]: ExpectedLine) {
  const parts = recognise(line, index, TODAY);
  const got = parts.flatMap((part) => described(part, names.units)).sort();
  const wanted = expected
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort();
  const gotTitle = titleOf(
    line,
    parts.filter(({ sure }) => sure).flatMap(({ cuts }) => cuts),
  );
  return {
    line,
    isRight: gotTitle === title && got.join('; ') === wanted.join('; '),
    // Asking too much is a nuisance; saying with certainty what is not so is a lie.
    silentlyWrong: got.filter((part) => !part.includes('?') && !wanted.includes(part)),
    got: `${gotTitle} | ${got.join('; ')}`,
    wanted: `${title} | ${wanted.join('; ')}`,
  };
}

function report(name: string, lines: readonly ExpectedLine[]) {
  const checked = lines.map(check);
  const wrong = checked.filter(({ isRight }) => !isRight);
  const right = checked.length - wrong.length;
  const percent = ((100 * right) / checked.length).toFixed(1);
  const listed = wrong.map(({ line, got, wanted }) => `  ${line}\n    read   ${got}\n    wanted ${wanted}`);
  console.info(
    `${name}: ${right} of ${checked.length} lines fully right (${percent} %)\n${listed.join('\n')}`,
  );
  return {
    ratio: right / checked.length,
    silentlyWrong: checked.filter((one) => one.silentlyWrong.length > 0),
  };
}

describe('reading a line of Polish', () => {
  it('is tried on at least 200 lines, about half of them set aside before there was any code', () => {
    expect(LINES_SET_ASIDE.length).toBeGreaterThanOrEqual(100);
    expect(LINES_SET_ASIDE.length + LINES_TUNED.length).toBeGreaterThanOrEqual(200);
    const all = [...LINES_SET_ASIDE, ...LINES_TUNED, ...LINES_AFTERWARDS].map(([line]) => line);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['set aside', LINES_SET_ASIDE],
    ['tuned', LINES_TUNED],
    ['afterwards', LINES_AFTERWARDS],
  ] as const)('gets at least 95 %% of the lines %s fully right and none silently wrong', (name, lines) => {
    const { ratio, silentlyWrong } = report(`lines ${name}`, lines);
    expect(silentlyWrong).toEqual([]);
    expect(ratio).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('reads a line alike however often it is read, and tells how long a keystroke takes', () => {
    const line =
      'Szkolenie urzędników w Kosakowie i Pucku 12.11, 12 osób, INF-02, koszt 1 200 zł z FAMI, po ukraińsku';
    const first = recognise(line, index, TODAY);
    const times = Array.from({ length: 101 }, () => {
      const start = performance.now();
      const parts = recognise(line, index, TODAY);
      const took = performance.now() - start;
      expect(parts).toEqual(first);
      return took;
    }).sort((a, b) => a - b);
    console.info(`a keystroke takes ${times[50]?.toFixed(2)} ms with 56 units and 65 items (median)`);
  });
});

import type { Cells } from '../format/cell.js';
import { keyOf } from '../format/register-words.js';
import {
  judgeRow,
  verdictOf,
  type ColumnMapping,
  type JudgedRow,
  type JudgingOptions,
} from './judge-row.rules.js';
import type { KnownThings } from './known-things.js';

/** A row with its number, judged. */
export interface NumberedVerdict extends JudgedRow {
  number: number;
}

/** Judges rows one after the other and remembers what they said, so that a row said twice is told. */
export class RowJudge {
  readonly #rowByKey = new Map<string, number>();
  /** Organisations that were told to be new: it is said once, at the first row that names them. */
  readonly #newNames = new Set<string>();

  constructor(
    private readonly mapping: ColumnMapping,
    private readonly options: JudgingOptions,
    private readonly known: KnownThings,
  ) {}

  judge({ number, cells }: { number: number; cells: Cells }): NumberedVerdict {
    const judged = this.withoutToldNames(judgeRow(cells, this.mapping, this.options, this.known));
    const { key } = judged;
    if (key === null) return { number, ...judged };
    const former = this.#rowByKey.get(key);
    if (former === undefined) {
      // A row that is refused is no other row's double.
      if (judged.action !== null) this.#rowByKey.set(key, number);
      return { number, ...judged };
    }
    const issues = [
      ...judged.issues,
      { code: 'duplicate_in_file', field: 'title', params: { row: former } } as const,
    ];
    return { number, ...judged, issues, verdict: verdictOf(issues) };
  }

  private withoutToldNames(judged: JudgedRow): JudgedRow {
    const issues = judged.issues.filter(({ code, params }) => {
      if (code !== 'partner_new') return true;
      const key = keyOf(String(params['name']));
      const isTold = this.#newNames.has(key);
      this.#newNames.add(key);
      return !isTold;
    });
    return { ...judged, issues, verdict: verdictOf(issues) };
  }
}

/** Whether a row says what is there already. */
export function isDuplicate({ issues }: Pick<JudgedRow, 'issues'>): boolean {
  return issues.some(({ code }) => code === 'duplicate_in_log' || code === 'duplicate_in_file');
}

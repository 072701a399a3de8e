/** More work than a file of boundaries is worth. */
export class TooMuchWork extends Error {}

/** Comparisons of two lines or points; about a second of a processor. */
const COMPARISONS = 100_000_000;

/** What reading one file may cost: shapes drawn to be slow are refused instead of holding everybody else up. */
export class WorkBudget {
  #left: number;

  constructor(comparisons = COMPARISONS) {
    this.#left = comparisons;
  }

  /** Throws TooMuchWork when it is used up. */
  spend(comparisons: number): void {
    this.#left -= comparisons;
    if (this.#left < 0) throw new TooMuchWork();
  }
}

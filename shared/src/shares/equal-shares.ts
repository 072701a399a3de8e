/** The part of an action that counts for one credited unit. */
export interface ActionShare {
  /** TERYT code. */
  unit: string;
  /** Null when the action counts no people. */
  people: number | null;
  /** 1/100 PLN; null when the cost is not known. */
  costGrosz: number | null;
}

/**
 * Splits a whole number into parts that differ by one at most and sum to it exactly: the largest remainder method with
 * equal weights, where all remainders are the same and the first parts get the rest.
 */
export function equalParts(total: number, parts: number): number[] {
  const each = Math.floor(total / parts);
  const rest = total - each * parts;
  return Array.from({ length: parts }, (_, place) => each + (place < rest ? 1 : 0));
}

/** Equal shares of the units, in the order of TERYT, which also decides who gets the rest. */
export function equalShares(
  units: readonly string[],
  { peopleReached, costGrosz }: { peopleReached: number | null; costGrosz: number | null },
): ActionShare[] {
  const inOrder = [...units].sort();
  const people = peopleReached === null ? [] : equalParts(peopleReached, inOrder.length);
  const costs = costGrosz === null ? [] : equalParts(costGrosz, inOrder.length);
  return inOrder.map((unit, place) => ({
    unit,
    people: people[place] ?? null,
    costGrosz: costs[place] ?? null,
  }));
}

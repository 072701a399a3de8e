import { toBigInt, type WholeNumber } from '@miara/shared';

export interface Comparable {
  readonly numerator: WholeNumber;
  readonly denominator: WholeNumber;
  readonly hasData: boolean;
}

/**
 * Below five units a mean or a place would say more about single neighbours than about the group, so none is
 * given (domain: comparison within a kind only).
 */
export const FEWEST_COMPARABLE_UNITS = 5;

/** Order of two figures by their exact value: negative when the first is smaller, 0 when they are equal. */
export function compareFigures(first: Comparable, second: Comparable): number {
  const left = toBigInt(first.numerator) * toBigInt(second.denominator);
  const right = toBigInt(second.numerator) * toBigInt(first.denominator);
  return left === right ? 0 : left < right ? -1 : 1;
}

function isMeasured({ hasData, denominator }: Comparable): boolean {
  return hasData && toBigInt(denominator) > 0n;
}

/**
 * The parts with the highest and the lowest figure, for a title that states the finding.
 *
 * @returns null when fewer than two parts have data, or all are equal: then there is nothing to find
 */
export function extremes<T>(
  parts: readonly T[],
  figureOf: (part: T) => Comparable,
): { most: T; least: T } | null {
  const ordered = parts
    .filter((part) => isMeasured(figureOf(part)))
    .sort((a, b) => compareFigures(figureOf(a), figureOf(b)));
  const [least] = ordered;
  const most = ordered.at(-1);
  if (least === undefined || most === undefined) return null;
  return compareFigures(figureOf(least), figureOf(most)) === 0 ? null : { most, least };
}

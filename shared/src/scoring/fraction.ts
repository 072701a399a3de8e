/** Exact whole-number arithmetic: means are kept as fractions of any size until they are shown. */

/** A whole number as counters (number), exact means (bigint) or the API (digit string) give it. */
export type WholeNumber = number | bigint | string;

/**
 * @throws RangeError or SyntaxError when the value is not a whole number; a figure that is not one is a fault
 */
export function toBigInt(value: WholeNumber): bigint {
  if (typeof value === 'string' && !/^-?\d+$/.test(value)) {
    throw new SyntaxError(`Not a whole number: "${value}"`);
  }
  return BigInt(value);
}

/** Greatest common divisor of numbers that are not negative; 0 for two zeros. */
export function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let larger = first;
  let smaller = second;
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Least common multiple of positive numbers. */
export function leastCommonMultiple(first: bigint, second: bigint): bigint {
  return (first / greatestCommonDivisor(first, second)) * second;
}

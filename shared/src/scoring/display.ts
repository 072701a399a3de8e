import { toBigInt, type WholeNumber } from './fraction.js';

/**
 * The whole percent that is shown, rounded half up: the one place where a figure is rounded.
 * 1 of 8 is 12.5 % and shows as 13. Exact for fractions of any size.
 *
 * @returns null when the denominator is 0: there is nothing to measure, which is not 0 %
 * @throws RangeError when a number is negative or not whole
 */
export function percentHalfUp(numerator: WholeNumber, denominator: WholeNumber): number | null {
  const part = toBigInt(numerator);
  const whole = toBigInt(denominator);
  if (part < 0n || whole < 0n) throw new RangeError(`A share cannot be negative: ${part}/${whole}`);
  if (whole === 0n) return null;
  return Number((200n * part + whole) / (2n * whole));
}

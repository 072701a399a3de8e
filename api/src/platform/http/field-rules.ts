import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}[ T]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)$/;
const TERYT = /^\d{4}(\d{3})?$/;

/** A field that may be left out or null; otherwise its rules hold. */
export function IfGiven(): PropertyDecorator {
  return ValidateIf((_request, value: unknown) => value !== undefined && value !== null);
}

/** A field that may be left out; named, it holds by its rules, so that null is refused. */
export function IfTold(): PropertyDecorator {
  return ValidateIf((_request, value: unknown) => value !== undefined);
}

/** A calendar day that exists, YYYY-MM-DD. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name: 'not_a_date', validator: { validate: isDay, defaultMessage: () => 'not a day' } },
    options,
  );
}

/** A text that says something: not empty and not of blanks only. */
export function IsFilled(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  return ValidateBy({ name: 'required', validator: { validate, defaultMessage: () => 'blank' } }, options);
}

/** A number with at most so many decimal places. The validator's own rule falls over those written `1e-7`. */
export function IsDecimal(maxPlaces: number, options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'number' && Number.isFinite(value) && Number(value.toFixed(maxPlaces)) === value;
  return ValidateBy(
    { name: 'not_a_number', validator: { validate, defaultMessage: () => 'not such a number' } },
    options,
  );
}

/**
 * Takes an identifier, an address or a list of them without blanks around and in small letters before anything is
 * checked: however it is written, it is the same one.
 */
export function InSmallLetters(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map(small) : small(value),
  );
}

/** A TERYT code: 7 digits of a gmina or 4 of a powiat. */
export function IsTeryt(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name: 'not_a_teryt', validator: { validate: isTeryt, defaultMessage: () => 'not a TERYT code' } },
    options,
  );
}

export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value) || value < '0001') return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * Whether a cursor's value is an instant as the database or JSON writes one. JavaScript takes much more for an instant
 * than PostgreSQL does (`0`, an offset of 23 hours, the 30th of February), and the database would fall over it.
 */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10));
}

export function isTeryt(value: unknown): value is string {
  return typeof value === 'string' && TERYT.test(value);
}

function small(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : value;
}

import { ValidateBy, type ValidationOptions } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TERYT = /^\d{4}(\d{3})?$/;

/** A calendar day that exists, YYYY-MM-DD. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name: 'not_a_date', validator: { validate: isDay, defaultMessage: () => 'not a day' } },
    options,
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
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export function isTeryt(value: unknown): value is string {
  return typeof value === 'string' && TERYT.test(value);
}

import { isFieldErrorCode, type FieldError, type FieldErrorCode } from '@miara/shared';
import { getMetadataStorage, type ValidationError } from 'class-validator';

interface Refusal {
  code: FieldErrorCode;
  params?: Record<string, unknown>;
}

/** What each rule of class-validator is called in our catalogue; the order decides which is told first. */
const RULES: readonly [constraint: string, refusal: (args: readonly unknown[], value: unknown) => Refusal][] =
  [
    ['whitelistValidation', () => ({ code: 'unknown_field' })],
    ['isDefined', () => ({ code: 'required' })],
    ['isNotEmpty', () => ({ code: 'required' })],
    ['isString', () => ({ code: 'not_a_string' })],
    ['isArray', () => ({ code: 'not_a_list' })],
    ['isObject', () => ({ code: 'not_an_object' })],
    ['nestedValidation', () => ({ code: 'not_an_object' })],
    ['isBoolean', () => ({ code: 'not_a_boolean' })],
    ['isNumber', () => ({ code: 'not_a_number' })],
    ['isInt', () => ({ code: 'not_an_integer' })],
    ['isIso8601', () => ({ code: 'not_a_date' })],
    ['isDateString', () => ({ code: 'not_a_date' })],
    ['isRFC3339', () => ({ code: 'not_an_instant' })],
    ['isUuid', () => ({ code: 'not_a_uuid' })],
    ['isEmail', () => ({ code: 'not_an_email' })],
    ['isUrl', () => ({ code: 'not_a_url' })],
    ['isIn', ([allowed]) => ({ code: 'not_in_list', params: { allowed } })],
    ['isEnum', ([, allowed]) => ({ code: 'not_in_list', params: { allowed } })],
    ['minLength', ([min]) => ({ code: 'too_short', params: { min } })],
    ['maxLength', ([max]) => ({ code: 'too_long', params: { max } })],
    ['isLength', lengthRefusal],
    ['arrayNotEmpty', () => ({ code: 'too_few', params: { min: 1 } })],
    ['arrayMinSize', ([min]) => ({ code: 'too_few', params: { min } })],
    ['arrayMaxSize', ([max]) => ({ code: 'too_many', params: { max } })],
    ['arrayUnique', () => ({ code: 'repeated' })],
    ['min', ([min]) => ({ code: 'out_of_range', params: { min } })],
    ['max', ([max]) => ({ code: 'out_of_range', params: { max } })],
    ['matches', () => ({ code: 'wrong_format' })],
  ];

/** One error per field, with a pointer into the body or the name of the query parameter. */
export function fieldErrorsOf(errors: readonly ValidationError[], place: string): FieldError[] {
  const pointerOf = (path: readonly string[]): string =>
    place === 'body' ? path.map((part) => `/${escapePointer(part)}`).join('') : `?${path.join('.')}`;
  return errors.flatMap((error) => collect(error, [], pointerOf));
}

function collect(
  error: ValidationError,
  above: readonly string[],
  pointerOf: (path: readonly string[]) => string,
): FieldError[] {
  const path = [...above, error.property];
  const children = (error.children ?? []).flatMap((child) => collect(child, path, pointerOf));
  if (!error.constraints) return children;
  return [{ pointer: pointerOf(path), ...refusalOf(error, error.constraints) }, ...children];
}

function refusalOf(error: ValidationError, constraints: Record<string, string>): Refusal {
  const broken = Object.keys(constraints);
  if (error.value === undefined && !broken.includes('whitelistValidation')) return { code: 'required' };
  // A validator of our own carries the code of the catalogue as its name.
  const own = broken.find(isFieldErrorCode);
  if (own) return { code: own };
  for (const [constraint, refusal] of RULES) {
    if (broken.includes(constraint))
      return withRange(error, refusal(argumentsOf(error, constraint), error.value));
  }
  return { code: 'wrong_format' };
}

/** Which end of a `Length(min, max)` was missed. */
function lengthRefusal([min, max]: readonly unknown[], value: unknown): Refusal {
  const short = typeof value === 'string' && typeof min === 'number' && value.length < min;
  return short ? { code: 'too_short', params: { min } } : { code: 'too_long', params: { max } };
}

/** A range is told whole, whichever end was missed. */
function withRange(error: ValidationError, refusal: Refusal): Refusal {
  if (refusal.code !== 'out_of_range') return refusal;
  const [min] = argumentsOf(error, 'min');
  const [max] = argumentsOf(error, 'max');
  return {
    code: refusal.code,
    params: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
  };
}

/** What the decorator was given: `[4000]` of `@MaxLength(4000)`. */
function argumentsOf(error: ValidationError, constraint: string): readonly unknown[] {
  const target = error.target?.constructor;
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  const rule = rules.find(({ propertyName, name }) => propertyName === error.property && name === constraint);
  return (rule?.constraints as readonly unknown[] | undefined) ?? [];
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

import { DomainError, type FieldError } from '../platform/http/domain-error.js';
import { isDay } from '../platform/http/field-rules.js';

/**
 * The day somebody asked about; today when they did not say.
 *
 * @param pointer where the day stood in the request: `?asOf` (or `?from`, `?to`) in a query, `/asOf` in a body
 * @param earliest the first day that is accepted (YYYY-MM-DD), where there is one
 * @throws DomainError `validation_failed` for a day that does not exist, is still to come or lies before `earliest`
 */
export function pastDay(
  asked: string | undefined,
  today: string,
  pointer: '?asOf' | '/asOf' | '?from' | '?to' | '?since',
  earliest: string | null = null,
): string {
  if (asked === undefined) return today;
  if (!isDay(asked)) throw refused({ pointer, code: 'not_a_date' });
  if (asked > today || (earliest !== null && asked < earliest)) {
    throw refused({
      pointer,
      code: 'out_of_range',
      params: { ...(earliest ? { min: earliest } : {}), max: today },
    });
  }
  return asked;
}

function refused(error: FieldError): DomainError {
  return new DomainError('validation_failed', {}, { errors: [error] });
}

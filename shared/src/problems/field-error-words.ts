import type { InterfaceLanguage } from '../vocabulary/language.js';
import { FIELD_ERRORS, isFieldErrorCode } from './field-errors.js';
import { fillIn } from './fill-in.js';
import type { FieldError } from './problem-details.js';

/**
 * What is wrong with one field: the server's own words, said in the language of the request, or those of the code.
 * Knows nothing of the catalogue of problems, which weighs as much as a screen.
 */
export function fieldErrorWords({ code, params, detail }: FieldError, language: InterfaceLanguage): string {
  if (detail !== undefined) return detail;
  return isFieldErrorCode(code) ? fillIn(FIELD_ERRORS[code].detail[language], params ?? {}) : code;
}

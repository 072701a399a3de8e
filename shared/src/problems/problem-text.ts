import type { InterfaceLanguage } from '../vocabulary/language.js';
import { FIELD_ERRORS, isFieldErrorCode, type FieldErrorCode } from './field-errors.js';
import { fillIn } from './fill-in.js';
import { PROBLEMS, type ProblemCode } from './problem-catalogue.js';
import type { ProblemParams } from './problem-details.js';

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** What a problem is called and says in a language, with its parameters filled in. */
export function problemText(
  code: ProblemCode,
  params: ProblemParams,
  language: InterfaceLanguage,
): ProblemText {
  const problem = PROBLEMS[code];
  return { title: problem.title[language], detail: fillIn(problem.detail[language], params) };
}

/** What is wrong with one field, in a language. */
export function fieldErrorText(
  code: FieldErrorCode | ProblemCode,
  params: ProblemParams,
  language: InterfaceLanguage,
): string {
  const entry = isFieldErrorCode(code) ? FIELD_ERRORS[code] : PROBLEMS[code];
  return fillIn(entry.detail[language], params);
}

import type { InterfaceLanguage } from '../vocabulary/language.js';
import { FIELD_ERRORS, isFieldErrorCode, type FieldErrorCode } from './field-errors.js';
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

/** Replaces `{name}`; drops a part in square brackets when a parameter in it is not known. */
export function fillIn(template: string, params: ProblemParams): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      placeholdersOf(part).every((name) => isKnown(params[name])) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => asText(params[name]));
}

/** Names of the placeholders in a message, in order of appearance. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function isKnown(param: unknown): boolean {
  return asText(param) !== '';
}

function asText(param: unknown): string {
  if (Array.isArray(param))
    return param
      .map(asText)
      .filter((part) => part !== '')
      .join(', ');
  return typeof param === 'string' || typeof param === 'number' || typeof param === 'bigint'
    ? String(param)
    : '';
}

import { fillIn } from '../problems/fill-in.js';
import type { ProblemParams } from '../problems/problem-details.js';
import type { InterfaceLanguage } from '../vocabulary/language.js';
import { REGISTER_ISSUES, type RegisterIssueCode } from './register-issue.js';

/** What is wrong with a cell, as a sentence in a language. */
export function registerIssueText(
  code: RegisterIssueCode,
  params: ProblemParams,
  language: InterfaceLanguage,
): string {
  return fillIn(REGISTER_ISSUES[code].detail[language], params);
}

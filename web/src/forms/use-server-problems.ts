import { useId } from 'react';
import { ProblemError } from '../api/problem-error.js';
import { useLanguage } from '../i18n/use-language.js';
import { formErrors, type FormError } from './field-errors.js';

export interface ServerProblems {
  /** For ErrorSummary, in the order the server gave. */
  errors: readonly (FormError & { id: string })[];
  /** `<TextField {...problems.field('email')} …>` gives a part its id and its error. */
  field: (name: string) => { id: string; error: string | undefined };
}

/**
 * Puts the fields a refusal names next to the fields of a form.
 *
 * @param error the mutation's error, or null
 * @param labels every field of the form by its name in the request, and what it is called on the screen
 */
export function useServerProblems(
  error: Error | null,
  labels: Readonly<Record<string, string>>,
): ServerProblems {
  const form = useId();
  const language = useLanguage();
  const idOf = (name: string) => `${form}-${name}`;
  const errors = error instanceof ProblemError ? formErrors(error.problem, labels, language) : [];
  return {
    errors: errors.map((one) => ({ ...one, id: idOf(one.name) })),
    field: (name) => ({ id: idOf(name), error: errors.find((one) => one.name === name)?.text }),
  };
}

import {
  PROBLEMS,
  publicFieldErrorText,
  publicProblemText,
  type ProblemDetails,
  type PublicLanguage,
} from '@miara/shared';
import type { DomainError } from './domain-error.js';

/** Seconds after which to try again when the service cannot say better. */
const RETRY_SOON = 5;

/** Where a problem is described; the address answers with the description itself. */
export function problemType(code: string): string {
  return `/api/v1/problems/${code}`;
}

/** The body of a refusal (RFC 9457) in the reader's language. */
export function problemOf(error: DomainError, requestId: string, language: PublicLanguage): ProblemDetails {
  const { title, detail } = publicProblemText(error.code, error.params, language);
  const { errors, present } = error.extra;
  return {
    type: problemType(error.code),
    title,
    status: PROBLEMS[error.code].status,
    detail,
    instance: `urn:request:${requestId}`,
    code: error.code,
    params: error.params,
    ...(errors
      ? {
          errors: errors.map((field) => ({
            ...field,
            detail: publicFieldErrorText(field.code, field.params ?? {}, language),
          })),
        }
      : {}),
    ...(present === undefined ? {} : { present }),
  };
}

/** When to come back, in seconds, for refusals that pass. */
export function retryAfterOf(error: DomainError): number | null {
  const told = error.params['retryAfterSeconds'];
  if (typeof told === 'number') return Math.max(1, Math.ceil(told));
  return error.code === 'service_unavailable' ? RETRY_SOON : null;
}

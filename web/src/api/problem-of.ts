import type { ProblemDetails } from '@miara/shared';
import { ConnectionError, ProblemError } from './problem-error.js';

/**
 * What `ProblemNotice` shows for an error of a query or mutation: the server's problem, or null when no answer
 * came. Anything else is a fault of ours and goes on to the error boundary.
 */
export function problemOf(error: unknown): ProblemDetails | null {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof ConnectionError) return null;
  throw error;
}

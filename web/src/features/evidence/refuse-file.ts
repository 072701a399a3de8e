import { PROBLEMS } from '@miara/shared';
import { ProblemError } from '../../api/problem-error.js';
import type { FileRefusal } from './check-file.js';

/** A refusal found before sending, in the form of the server's, so that it is shown in the same words. */
export function refuseFile({ code, params }: FileRefusal): never {
  const { status } = PROBLEMS[code];
  throw new ProblemError({ type: 'about:blank', title: '', status, detail: '', instance: '', code, params });
}

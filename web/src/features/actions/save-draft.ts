import { PROBLEMS } from '@miara/shared';
import type { LogActionRequest } from '@miara/shared/api';
import { ProblemError } from '../../api/problem-error.js';
import { readDraft, type ActionDraft } from './action-draft.js';

/** @throws ProblemError `validation_failed`, shaped like the server's, for numbers that cannot be read */
export function requestOf(draft: ActionDraft): LogActionRequest & { unit: string } {
  const read = readDraft(draft);
  if ('request' in read) return read.request;
  const { status } = PROBLEMS.validation_failed;
  throw new ProblemError({
    type: 'about:blank',
    title: '',
    status,
    detail: '',
    instance: '',
    code: 'validation_failed',
    params: {},
    errors: read.errors,
  });
}

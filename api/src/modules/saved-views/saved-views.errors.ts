import { LIST_LIMITS } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

export const tooMany = (): DomainError =>
  new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/name', code: 'too_many', params: { max: LIST_LIMITS.savedViews } }] },
  );

export const anotherScreen = (): DomainError =>
  new DomainError('validation_failed', {}, { errors: [{ pointer: '/view', code: 'not_in_list' }] });

export const changedSince = (present: unknown): DomainError =>
  new DomainError('changed_since', {}, { present });

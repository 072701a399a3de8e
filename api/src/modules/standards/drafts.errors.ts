import { DomainError } from '../../platform/http/domain-error.js';

/** Somebody changed the item since the caller looked; `present` is the item as it is now. */
export function changedSince(present: unknown): DomainError {
  return new DomainError('changed_since', {}, { present });
}

/** The draft has no such area or phase. */
export function unknownPlace(field: 'area' | 'phase'): DomainError {
  return new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: `/${field}`, code: 'not_allowed_here' }] },
  );
}

/** The standard has a version of this number. */
export function numberTaken(): DomainError {
  return new DomainError('duplicate', {}, { errors: [{ pointer: '/number', code: 'not_allowed_here' }] });
}

/** A version holds no more items. */
export function tooManyItems(max: number): DomainError {
  return new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/title', code: 'too_many', params: { max } }] },
  );
}

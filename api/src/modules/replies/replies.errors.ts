import { DomainError } from '../../platform/http/domain-error.js';

/** A proof that is not there for the actor, of another unit, or withdrawn. 400, not 404: the address is right. */
export const evidenceNotUsable = (index: number): DomainError =>
  new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: `/evidence/${index}`, code: 'not_allowed_here' }] },
  );

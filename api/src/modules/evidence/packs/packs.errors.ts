import { DomainError } from '../../../platform/http/domain-error.js';

/** A pack is of a unit, of an item, or of an item of a unit. */
export class PackSubjectRequired extends DomainError {
  constructor() {
    super('validation_failed', {}, { errors: [{ pointer: '/unit', code: 'required' }] });
  }
}

/** The present version of the standard has no such item. */
export class UnknownPackItem extends DomainError {
  constructor(code: string) {
    super('unknown_item', { item: code }, { errors: [{ pointer: '/item', code: 'unknown_item' }] });
  }
}

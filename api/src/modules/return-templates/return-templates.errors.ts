import { LIST_LIMITS, type FieldErrorCode } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

const refused = (field: string, code: FieldErrorCode): DomainError =>
  new DomainError('validation_failed', {}, { errors: [{ pointer: `/${field}`, code }] });

export const unknownArea = (): DomainError => refused('area', 'not_in_list');

export const unknownItem = (item: string): DomainError =>
  new DomainError('unknown_item', { item }, { errors: [{ pointer: '/item', code: 'unknown_item' }] });

/** Offered in an area or for an item, not both. */
export const twoScopes = (): DomainError => refused('item', 'not_allowed_here');

export const tooMany = (): DomainError =>
  new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/title', code: 'too_many', params: { max: LIST_LIMITS.returnTemplates } }] },
  );

export const unknownTemplate = (index: number): DomainError => refused(`ids/${index}`, 'not_in_list');

export const changedSince = (present: unknown): DomainError =>
  new DomainError('changed_since', {}, { present });

import type { FieldErrorCode } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

/** A request names several units, items or proofs: the answer points at the one that is refused. */
const at = (list: string, index: number): string => `/${list}/${index}`;

export const unitMissing = (): DomainError =>
  new DomainError('validation_failed', {}, { errors: [{ pointer: '/unit', code: 'required' }] });

export const carrierOutsidePlace = (teryt: string): DomainError =>
  new DomainError(
    'outside_place',
    { unit: teryt },
    { errors: [{ pointer: '/unit', code: 'outside_place' }] },
  );

export const unitOutsidePlace = (teryt: string, index: number): DomainError =>
  new DomainError(
    'outside_place',
    { unit: teryt },
    { errors: [{ pointer: at('units', index), code: 'outside_place' }] },
  );

export const unknownItem = (code: string, index: number): DomainError =>
  new DomainError(
    'unknown_item',
    { item: code },
    { errors: [{ pointer: at('items', index), code: 'unknown_item' }] },
  );

export const itemNotADuty = (code: string, index: number): DomainError =>
  new DomainError(
    'item_not_a_duty',
    { item: code },
    { errors: [{ pointer: at('items', index), code: 'item_not_a_duty' }] },
  );

/** A field of the body names something that is not there, or is not offered any more. */
export const notOffered = (pointer: string, code: FieldErrorCode = 'not_in_list'): DomainError =>
  new DomainError('validation_failed', {}, { errors: [{ pointer, code }] });

export const sharesNotExact = (given: string, wanted: string): DomainError =>
  new DomainError(
    'shares_not_exact',
    { given, wanted },
    { errors: [{ pointer: '/shares', code: 'shares_not_exact', params: { given, wanted } }] },
  );

export const fundingOverCost = (): DomainError =>
  new DomainError('funding_over_cost', {}, { errors: [{ pointer: '/funding', code: 'funding_over_cost' }] });

export const audienceOverTotal = (index: number): DomainError =>
  new DomainError(
    'audience_over_total',
    {},
    { errors: [{ pointer: `/audiences/${index}/people`, code: 'audience_over_total' }] },
  );

/** 400 rather than 404: the address is right, the list in the body is not. */
export const unknownEvidence = (index: number): DomainError =>
  new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: at('evidence', index), code: 'not_found' }] },
  );

export const periodReversed = (): DomainError =>
  new DomainError('period_reversed', {}, { errors: [{ pointer: '/endsOn', code: 'period_reversed' }] });

export const changedSince = (present: unknown): DomainError =>
  new DomainError('changed_since', {}, { present });

import type { FieldErrorCode } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

const refused = (field: string, code: FieldErrorCode, params?: Record<string, unknown>): DomainError =>
  new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: `/${field}`, code, ...(params && { params }) }] },
  );

/** A sector that the tenant does not keep, or keeps no more. */
export const unknownSector = (index: number): DomainError => refused(`sectors/${index}`, 'not_in_list');

/** An account without a role in the tenant. */
export const unknownAccount = (): DomainError => refused('personId', 'not_in_list');

export const tooMany = (field: string, max: number): DomainError => refused(field, 'too_many', { max });

/** Only those who are on the team on that day can be chosen. */
export const notOnTeam = (field: string): DomainError =>
  new DomainError('not_on_team', {}, { errors: [{ pointer: `/${field}`, code: 'not_in_list' }] });

/** A list of points that is not the agenda's own. */
export const notTheAgenda = (index: number): DomainError => refused(`ids/${index}`, 'not_in_list');

export const unknownPoint = (): DomainError => refused('agendaId', 'not_in_list');

export const outsidePlace = (unit: string): DomainError =>
  new DomainError(
    'outside_place',
    { units: [unit] },
    { errors: [{ pointer: '/unit', code: 'outside_place' }] },
  );

export const unknownItem = (item: string, pointer = '/item'): DomainError =>
  new DomainError('unknown_item', { item }, { errors: [{ pointer, code: 'unknown_item' }] });

/** A deputy's name belongs to a deputy. */
export const deputyOnly = (): DomainError => refused('deputyName', 'not_allowed_here');

/** The end is not after the beginning. */
export const hoursReversed = (): DomainError =>
  new DomainError('period_reversed', {}, { errors: [{ pointer: '/endsAt', code: 'out_of_range' }] });

export const changedSince = (present: unknown): DomainError =>
  new DomainError('changed_since', {}, { present });

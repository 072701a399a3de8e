import { NOTE_EDIT_MINUTES } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

export const visibilityNotAllowed = (): DomainError =>
  new DomainError(
    'note_visibility_not_allowed',
    {},
    { errors: [{ pointer: '/visibility', code: 'note_visibility_not_allowed' }] },
  );

export const publicUnconfirmed = (): DomainError => new DomainError('public_note_unconfirmed');

/** Points at each person who would not see the note; names are the client's to show. */
export const mentionCannotSee = (indexes: readonly number[]): DomainError =>
  new DomainError(
    'mention_cannot_see',
    {},
    { errors: indexes.map((index) => ({ pointer: `/mentions/${index}`, code: 'mention_cannot_see' })) },
  );

export const notEditable = (): DomainError =>
  new DomainError('note_not_editable', { minutes: NOTE_EDIT_MINUTES });

export const takesNoAnswer = (): DomainError => new DomainError('note_takes_no_answer');

export const notYours = (): DomainError => new DomainError('forbidden');

export const alreadySo = (): DomainError => new DomainError('transition_not_allowed');

export const changedSince = (present: unknown): DomainError =>
  new DomainError('changed_since', {}, { present });

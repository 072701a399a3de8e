import type { ProblemDetails } from '@miara/shared';
import type { ActionResponse, EditActionRequest, LogActionRequest } from '@miara/shared/api';

/** A picture taken for an entry; it becomes a proof of the action. */
export interface OutboxPhoto {
  name: string;
  blob: Blob;
}

interface NewEntryParts {
  photos: readonly OutboxPhoto[];
  /** The line it was read from, when it was typed as one. */
  line?: string;
  /**
   * Key it was sent under already, when a screen tried to send it by itself and no answer came: the outbox goes on
   * under the same key, so that it is done once. Left out: a new one.
   */
  key?: string;
}

/** A new entry of the action log. Its photos are added to `evidence` when they were sent. */
export interface NewLogEntry extends NewEntryParts {
  kind: 'log';
  request: LogActionRequest;
}

/** A change of an action that is there, made over the version that was seen: only the fields that were changed. */
export interface NewEditEntry extends NewEntryParts {
  kind: 'edit';
  request: EditActionRequest;
  base: ActionResponse;
}

export type NewEntry = NewLogEntry | NewEditEntry;

/**
 * Where an entry stands. `waiting`: for a network or its turn; `sign_in`: for its person; `conflict`: for a choice;
 * `refused`: for a correction; `sent`: it is on the server.
 */
export const OUTBOX_STATES = ['waiting', 'sending', 'sign_in', 'conflict', 'refused', 'sent'] as const;

export type OutboxState = (typeof OUTBOX_STATES)[number];

/**
 * What an entry collides with. `duplicate`: the log has one that looks the same; `changed`: somebody changed the
 * action meanwhile; `corrected`: an earlier text of this entry may have been logged, its answer was lost.
 */
export type OutboxConflict =
  | { kind: 'duplicate'; present: ActionResponse }
  | { kind: 'changed'; present: ActionResponse }
  | { kind: 'corrected'; present: ActionResponse | null };

export type OutboxEntry = NewEntry & {
  /** Also its Idempotency-Key. */
  id: string;
  personId: string;
  tenant: string;
  madeAt: string;
  state: OutboxState;
  problem?: ProblemDetails;
  conflict?: OutboxConflict;
  /** Proofs that its photos became, in their order; shorter than `photos` until all were sent. */
  sentPhotos: readonly string[];
  /** It was sent at least once and may have been done, whatever came back. */
  tried: boolean;
  /** The person looked at what seemed the same and said that it is another. */
  isAnother: boolean;
  /** How often the server failed at it. */
  failures: number;
  sentAt?: string;
};

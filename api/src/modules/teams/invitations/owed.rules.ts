import type { MeetingStatus } from '@miara/shared';

/** Somebody on a list, as far as letters are concerned. */
export interface Listed {
  id: string;
  invitedSequence: number | null;
  invitedAt: Date | null;
  removedAt: Date | null;
}

/** What somebody should still be sent. `update`: what they were sent is not right any more. */
export type OwedLetter = 'invitation' | 'update' | 'cancellation';

/**
 * What is owed to somebody: an invitation or its update before the meeting, a cancellation when it was cancelled or they
 * were taken off the list; nothing to those for whom nothing changed, nor once the meeting was held.
 */
export function owedTo(
  { invitedAt, invitedSequence, removedAt }: Listed,
  { status, sequence }: { status: MeetingStatus; sequence: number },
): OwedLetter | null {
  if (status === 'held') return null;
  if (status === 'cancelled' || removedAt !== null) return invitedAt === null ? null : 'cancellation';
  if (invitedSequence === null) return 'invitation';
  return invitedSequence < sequence ? 'update' : null;
}

import { NOTE_EDIT_MINUTES } from '@miara/shared';

/** Whether a note may still be corrected: not public, not withdrawn, and not yet for long on others' screens. */
export function isOpenForEdit(
  note: { visibility: string; withdrawn: boolean; writtenAt: Date },
  now: Date,
): boolean {
  if (note.visibility === 'public' || note.withdrawn) return false;
  return now.getTime() - note.writtenAt.getTime() <= NOTE_EDIT_MINUTES * 60_000;
}

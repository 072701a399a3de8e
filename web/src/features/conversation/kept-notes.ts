import type { MentionResponse } from '@miara/shared/api';

/** A note being typed: its words and the people chosen for mentions, whether or not they still stand in it. */
export interface NoteDraft {
  text: string;
  people: readonly MentionResponse[];
  /** Key of this filling of the form: sent again after an answer that got lost, it is written once. */
  form: string;
}

const keyOf = (person: string, place: string) => `miara.note.${person}.${place}`;

/** What was typed survives a reload and a session that ran out; null or an empty draft is kept nowhere. */
export function keepNote(person: string, place: string, draft: NoteDraft | null): void {
  try {
    if (!draft || draft.text.trim() === '') window.sessionStorage.removeItem(keyOf(person, place));
    else window.sessionStorage.setItem(keyOf(person, place), JSON.stringify(draft));
  } catch {
    // Storage is blocked or full: the note then lives as long as the panel.
  }
}

export function keptNote(person: string, place: string): NoteDraft | null {
  try {
    const text = window.sessionStorage.getItem(keyOf(person, place));
    return text === null ? null : (JSON.parse(text) as NoteDraft);
  } catch {
    return null; // Blocked storage or a torn text: there is nothing to take up again.
  }
}

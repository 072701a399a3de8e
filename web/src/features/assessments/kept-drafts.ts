import type { DeclarationChange, DeclarationContent } from './declaration-content.js';

/** What was typed and not yet saved, with what it was typed over. */
export interface KeptDraft {
  base: DeclarationContent;
  mine: DeclarationChange;
  /** Theirs, of the fields about which the person was asked and did not answer yet. */
  conflicts: DeclarationChange;
}

const keyOf = (person: string, assessment: string) => `miara.draft.${person}.${assessment}`;

/** Survives a reload and a crashed tab, not the tab itself: a shared desk keeps nothing for the next person. */
export function keepDraft(person: string, assessment: string, draft: KeptDraft | null): void {
  try {
    if (draft) window.sessionStorage.setItem(keyOf(person, assessment), JSON.stringify(draft));
    else window.sessionStorage.removeItem(keyOf(person, assessment));
  } catch {
    // Storage is blocked or full: the draft then lives as long as the page, and leaving it asks first.
  }
}

export function keptDraft(person: string, assessment: string): KeptDraft | null {
  try {
    const text = window.sessionStorage.getItem(keyOf(person, assessment));
    return text === null ? null : (JSON.parse(text) as KeptDraft);
  } catch {
    return null; // Blocked storage or a torn text: there is nothing to take up again.
  }
}

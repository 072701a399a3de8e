import type { ActionDraft } from './action-draft.js';

const keyOf = (tenant: string, personId: string) => `miara.action.${tenant}.${personId}`;

/** The new action this person was typing in this tab, so that a reload or a wrong click loses nothing. */
export function keptDraft(tenant: string, personId: string): ActionDraft | null {
  try {
    const text = sessionStorage.getItem(keyOf(tenant, personId));
    return text === null ? null : (JSON.parse(text) as ActionDraft);
  } catch {
    // Storage may be switched off; then there is simply nothing kept.
    return null;
  }
}

export function keepDraft(tenant: string, personId: string, draft: ActionDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(tenant, personId), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(tenant, personId));
  } catch {
    // As above: the form itself still holds it.
  }
}

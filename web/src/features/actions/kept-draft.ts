import type { ActionResponse } from '@miara/shared/api';
import { newFormKey } from '../../api/once-key.js';
import type { ActionDraft } from './action-draft.js';

const keyOf = (tenant: string, personId: string) => `miara.action-whole.${tenant}.${personId}`;
const keyOfEdit = (personId: string, actionId: string) => `miara.action-whole-edit.${personId}.${actionId}`;

const keyOfForm = (tenant: string, personId: string) => `miara.action-form.${tenant}.${personId}`;

/** A change being typed, with the action it was typed over: its version decides whether somebody was faster. */
export interface KeptEdit {
  base: ActionResponse;
  draft: ActionDraft;
}

/** The new action this person was typing in this tab, so that a reload or a wrong click loses nothing. */
export function keptDraft(tenant: string, personId: string): ActionDraft | null {
  return read<ActionDraft>(keyOf(tenant, personId));
}

export function keepDraft(tenant: string, personId: string, draft: ActionDraft | null): void {
  write(keyOf(tenant, personId), draft);
}

/** Key of this filling of the form: an answer that got lost, or a reload, does not make two actions of one. */
export function formKey(tenant: string, personId: string): string {
  const kept = read<string>(keyOfForm(tenant, personId));
  if (kept !== null) return kept;
  const key = newFormKey();
  write(keyOfForm(tenant, personId), key);
  return key;
}

/** The action was logged: the next one is another. */
export function forgetFormKey(tenant: string, personId: string): void {
  write(keyOfForm(tenant, personId), null);
}

/** The change of one action, left behind by a reload or a session that ran out. */
export function keptEdit(personId: string, actionId: string): KeptEdit | null {
  return read<KeptEdit>(keyOfEdit(personId, actionId));
}

export function keepEdit(personId: string, actionId: string, edit: KeptEdit | null): void {
  write(keyOfEdit(personId, actionId), edit);
}

function read<Value>(key: string): Value | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    // Storage may be switched off; then there is simply nothing kept.
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above: the form itself still holds it.
  }
}

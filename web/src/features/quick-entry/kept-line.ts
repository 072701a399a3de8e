import type { Answers } from './read-entry.js';

/** A quick entry being typed, without its photos: they stay in the memory of the page. */
export interface TypedEntry {
  line: string;
  answers: Answers;
  units: readonly string[];
  items: readonly string[];
  /** Who carried it; null until somebody chose. */
  carrier: string | null;
}

export const EMPTY_ENTRY: TypedEntry = { line: '', answers: {}, units: [], items: [], carrier: null };

const keyOf = (tenant: string, personId: string) => `miara.quick-entry.${tenant}.${personId}`;

/** What this person was typing in this tab when the page was left. */
export function keptEntry(tenant: string, personId: string): TypedEntry {
  try {
    const text = sessionStorage.getItem(keyOf(tenant, personId));
    return text === null ? EMPTY_ENTRY : { ...EMPTY_ENTRY, ...(JSON.parse(text) as Partial<TypedEntry>) };
  } catch {
    // Storage may be switched off; then there is simply nothing kept.
    return EMPTY_ENTRY;
  }
}

export function keepEntry(tenant: string, personId: string, entry: TypedEntry): void {
  try {
    if (entry.line === '') sessionStorage.removeItem(keyOf(tenant, personId));
    else sessionStorage.setItem(keyOf(tenant, personId), JSON.stringify(entry));
  } catch {
    // As above: the screen itself still holds it.
  }
}

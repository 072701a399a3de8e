import type { ReplyStance } from '@miara/shared';

/** A reply or a decision as it is being written. */
export interface ReplyDraft {
  stance: ReplyStance | null;
  text: string;
  mayPublish: boolean;
  evidence: readonly string[];
}

const keyOf = (person: string, what: string) => `miara.reply.${person}.${what}`;

/**
 * What was typed and not saved survives a reload and a session that ran out; null = nothing is kept.
 *
 * @param what names what is answered, or decided about
 */
export function keepTyped(person: string, what: string, typed: unknown): void {
  try {
    if (typed === null) window.sessionStorage.removeItem(keyOf(person, what));
    else window.sessionStorage.setItem(keyOf(person, what), JSON.stringify(typed));
  } catch {
    // Storage is blocked or full: what is typed then lives as long as the page.
  }
}

export function keptTyped<Typed>(person: string, what: string): Typed | null {
  try {
    const text = window.sessionStorage.getItem(keyOf(person, what));
    return text === null ? null : (JSON.parse(text) as Typed);
  } catch {
    return null; // Blocked storage or a torn text: there is nothing to take up again.
  }
}

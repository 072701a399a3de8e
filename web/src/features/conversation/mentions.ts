import { fold } from '@miara/shared';
import type { MentionResponse } from '@miara/shared/api';

/** The mention being typed: where its `@` stands and what follows it up to the caret. */
export interface OpenMention {
  start: number;
  query: string;
}

const OPEN = /(?:^|[\s(])@([\p{L}\p{M}.'’ -]{0,60})$/u;

/** The mention that the caret stands in, or null. An `@` inside a word is part of an address. */
export function openMention(text: string, caret: number): OpenMention | null {
  const query = OPEN.exec(text.slice(0, caret))?.[1];
  return query === undefined ? null : { start: caret - query.length - 1, query };
}

/** People of whose name the query begins a word; all while nothing was typed. */
export function matching(people: readonly MentionResponse[], query: string): MentionResponse[] {
  const wanted = fold(query);
  return people.filter(({ name }) => {
    const folded = fold(name);
    return folded.startsWith(wanted) || folded.split(' ').some((word) => word.startsWith(wanted));
  });
}

/** The text with the mention completed, and where the caret goes. */
export function completeMention(
  text: string,
  { start, query }: OpenMention,
  name: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(start + 1 + query.length).replace(/^ /, ''), caret: before.length };
}

/** Those of the chosen people whose mention still stands in the text. */
export function mentionedIn(text: string, people: readonly MentionResponse[]): MentionResponse[] {
  const seen = new Set<string>();
  return people.filter(({ id, name }) => {
    if (seen.has(id) || !text.includes(`@${name}`)) return false;
    seen.add(id);
    return true;
  });
}

import { fold } from '@miara/shared';
import type { ListEntryResponse } from '@miara/shared/api';

/** An entry as it is sent: its place is its place in the list. */
export type Entry = Omit<ListEntryResponse, 'order'>;

/** "Szkolen, warsztat" → szkolen, warsztat: folded as they are compared, each once. */
export function wordsFrom(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => fold(word).trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The list with two neighbours changed. */
export function moved<One>(list: readonly One[], place: number, by: 1 | -1): One[] {
  const next = [...list];
  const [one] = next.splice(place, 1);
  if (one !== undefined) next.splice(place + by, 0, one);
  return next;
}

import type { LocalizedText } from '@miara/shared';

/** An office and how many of the items it usually carries. */
export interface AnsweringOffice {
  readonly office: LocalizedText;
  readonly items: number;
}

/** The offices that carry the given items, those with most first; a tie keeps the order of the standard. */
export function answeringOffices(items: readonly (readonly LocalizedText[])[]): AnsweringOffice[] {
  // The Polish name tells offices apart: it is always there.
  const found = new Map<string, { office: LocalizedText; items: number }>();
  for (const offices of items) {
    for (const office of new Map(offices.map((text) => [text.pl, text])).values()) {
      const entry = found.get(office.pl);
      if (entry === undefined) found.set(office.pl, { office, items: 1 });
      else entry.items += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.items - a.items);
}

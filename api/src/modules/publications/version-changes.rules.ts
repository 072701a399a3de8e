import type { LocalizedText } from '@miara/shared';
import type { PublishedItem } from './published.views.js';

/** What an item can differ in between two versions of a standard. */
export const CHANGED_IN = ['title', 'guidance', 'weight', 'duty', 'phase', 'area'] as const;

export type ChangedIn = (typeof CHANGED_IN)[number];

export interface ItemName {
  code: string;
  title: LocalizedText;
}

/** What differs between two versions of a standard, told by the keys that items keep. */
export interface ItemChanges {
  /** In the order of the newer version. */
  added: ItemName[];
  /** In the order of the older one. */
  removed: ItemName[];
  changed: (ItemName & { in: ChangedIn[] })[];
}

type Item = Pick<PublishedItem, 'key' | 'code' | ChangedIn>;

/** Changes of items from one version to the next. Wording is compared in Polish, the source. */
export function changesBetween(older: readonly Item[], newer: readonly Item[]): ItemChanges {
  const before = new Map(older.map((item) => [item.key, item]));
  const after = new Set(newer.map(({ key }) => key));
  return {
    added: newer.filter(({ key }) => !before.has(key)).map(nameOf),
    removed: older.filter(({ key }) => !after.has(key)).map(nameOf),
    changed: newer.flatMap((item) => {
      const former = before.get(item.key);
      const differs = former ? CHANGED_IN.filter((part) => said(former[part]) !== said(item[part])) : [];
      return differs.length > 0 ? [{ ...nameOf(item), in: differs }] : [];
    }),
  };
}

/** Whether an item asks what it asked in the version before: the Polish wording, which is the source, is the same. */
export function asksTheSame(before: Item | undefined, item: Item): boolean {
  return before?.title.pl === item.title.pl && before.guidance.pl === item.guidance.pl;
}

function said(value: LocalizedText | string | number): string | number {
  return typeof value === 'object' ? value.pl : value;
}

function nameOf({ code, title }: Item): ItemName {
  return { code, title };
}

import type { Duty } from '../vocabulary/duty.js';

/** What must be known of an item to tell whether it means the same in two versions. */
export interface ChainItem {
  /** Survives versions. */
  readonly key: string;
  /** Asks the same as the item with this key in the version before. */
  readonly continues: boolean;
  readonly duty: Duty;
  readonly weight: number;
}

/** One version in a chain, the oldest first. */
export interface ChainVersion {
  /** Number of the version, e.g. 1.0. */
  readonly number: string;
  readonly items: readonly ChainItem[];
}

/** What may be compared over a chain of versions, and why the rest may not. Keys in the order of the newest version. */
export interface Comparability {
  /** Keys of items that ask the same of the same units with the same weight in every version. */
  readonly comparable: readonly string[];
  /** In both the oldest and the newest, but it asked something else, or was away, on the way. */
  readonly reworded: readonly string[];
  /** Asks the same, but of other units or with another weight: figures would move without anybody doing anything. */
  readonly recounted: readonly string[];
  /** In the newest only. */
  readonly added: readonly string[];
  /** In the oldest only, in its order. */
  readonly removed: readonly string[];
  /** Whether nothing has to be left out. */
  readonly isWhole: boolean;
}

/**
 * Which items figures of two days may be compared by, when the standard changed between them.
 *
 * @param chain the versions in force from the first of the two days to the last, the oldest first; one alone is whole
 */
export function comparableItems(chain: readonly ChainVersion[]): Comparability {
  const oldest = chain[0]?.items ?? [];
  const newest = chain.at(-1)?.items ?? [];
  const inNewest = new Set(newest.map(({ key }) => key));
  const later = chain.slice(1).map(({ items }) => new Map(items.map((item) => [item.key, item])));
  const first = new Map(oldest.map((item) => [item.key, item]));
  const comparable: string[] = [];
  const reworded: string[] = [];
  const recounted: string[] = [];
  const added: string[] = [];
  for (const { key } of newest) {
    const before = first.get(key);
    const line = later.map((items) => items.get(key));
    if (!before) added.push(key);
    else if (!line.every((item) => item?.continues === true)) reworded.push(key);
    else if (line.every((item) => item?.duty === before.duty && item.weight === before.weight)) {
      comparable.push(key);
    } else recounted.push(key);
  }
  const removed = oldest.map(({ key }) => key).filter((key) => !inNewest.has(key));
  return {
    comparable,
    reworded,
    recounted,
    added,
    removed,
    isWhole: reworded.length + recounted.length + added.length + removed.length === 0,
  };
}

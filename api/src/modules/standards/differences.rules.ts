import { comparableItems, type ChainItem, type LocalizedText } from '@miara/shared';

/** An item with all that two versions may differ in. */
export interface ComparedItem extends ChainItem {
  code: string;
  title: LocalizedText;
  guidance: LocalizedText;
  area: string;
  phase: number;
}

export interface ItemDifference {
  key: string;
  before: ComparedItem | null;
  after: ComparedItem | null;
}

export interface Differences {
  comparable: readonly string[];
  reworded: ItemDifference[];
  edited: ItemDifference[];
  moved: ItemDifference[];
  recounted: ItemDifference[];
  added: ItemDifference[];
  removed: ItemDifference[];
}

/** What changed from one version to the next. An item may be in several lists: moved and edited, say. */
export function differencesOf(
  former: readonly ComparedItem[],
  present: readonly ComparedItem[],
): Differences {
  const before = new Map(former.map((item) => [item.key, item]));
  const after = new Map(present.map((item) => [item.key, item]));
  const found = comparableItems([
    { number: 'former', items: former },
    { number: 'present', items: present },
  ]);
  const side = (key: string): ItemDifference => ({
    key,
    before: before.get(key) ?? null,
    after: after.get(key) ?? null,
  });
  const where = (changed: (before: ComparedItem, after: ComparedItem) => boolean): ItemDifference[] =>
    present
      .map(({ key }) => side(key))
      .filter((difference) => {
        const { before: one, after: other } = difference;
        return one !== null && other !== null && changed(one, other);
      });
  return {
    comparable: found.comparable,
    reworded: found.reworded.map(side),
    edited: where(
      (one, other) =>
        other.continues && (!sameText(one.title, other.title) || !sameText(one.guidance, other.guidance)),
    ),
    moved: where((one, other) => one.area !== other.area || one.phase !== other.phase),
    recounted: where((one, other) => one.duty !== other.duty || one.weight !== other.weight),
    added: found.added.map(side),
    removed: found.removed.map(side),
  };
}

function sameText(one: LocalizedText, other: LocalizedText): boolean {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof LocalizedText>;
  return [...languages].every((language) => one[language] === other[language]);
}

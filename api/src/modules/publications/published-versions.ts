import { comparableItems } from '@miara/shared';
import type { OpenPublication } from './public.service.js';
import type { PublishedItem, PublishedSet } from './published.views.js';
import { asksTheSame } from './version-changes.rules.js';

/** A version of the standard and the first publication under it. */
export interface PublishedVersion {
  publication: PublishedSet;
  items: PublishedItem[];
}

/**
 * The versions that publications followed up to the one read, the oldest first.
 *
 * @param items of each publication, by its id
 */
export function versionsOf(
  { publication, publications }: Pick<OpenPublication, 'publication' | 'publications'>,
  items: ReadonlyMap<string, PublishedItem[]>,
): PublishedVersion[] {
  const upTo = publications.filter(({ number }) => number <= publication.number).toReversed();
  return upTo
    .filter((set, index) => set.standardVersion !== upTo[index - 1]?.standardVersion)
    .map((set) => ({ publication: set, items: items.get(set.id) ?? [] }));
}

/** Keys of the items that mean the same in every version up to the one read; null where there is one version. */
export function comparableKeys(
  opened: Pick<OpenPublication, 'publication' | 'publications'>,
  items: ReadonlyMap<string, PublishedItem[]>,
): readonly string[] | null {
  const versions = versionsOf(opened, items);
  if (versions.length < 2) return null;
  const chain = versions.map((version, index) => {
    const before = new Map(versions[index - 1]?.items.map((item) => [item.key, item]));
    return {
      number: version.publication.standardVersion,
      items: version.items.map((item) => ({ ...item, continues: asksTheSame(before.get(item.key), item) })),
    };
  });
  return comparableItems(chain).comparable;
}

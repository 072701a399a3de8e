import type { Differences, ItemDifference } from './differences.rules.js';
import { presentItem, presentVersion } from './standards.presenter.js';
import type {
  ItemDifferenceResponse,
  ItemSideResponse,
  VersionDifferencesResponse,
  VersionItemResponse,
  WholeVersionResponse,
} from './versions.dto.js';
import type { VersionOpened } from './versions.service.js';
import type { KnownVersion, VersionItemRow } from './versions.views.js';

export function presentWholeVersion(opened: VersionOpened): WholeVersionResponse {
  const { id, edition } = opened.version;
  return { ...presentVersion(opened), id, edition, items: opened.items.map(presentVersionItem) };
}

export function presentVersionItem(item: VersionItemRow): VersionItemResponse {
  return { ...presentItem(item), id: item.id, version: item.version, continues: item.continues };
}

export function presentDifferences(
  { number, formerNumber }: KnownVersion,
  differences: Differences,
): VersionDifferencesResponse {
  return {
    number,
    formerNumber,
    comparable: [...differences.comparable],
    reworded: differences.reworded.map(presentDifference),
    edited: differences.edited.map(presentDifference),
    moved: differences.moved.map(presentDifference),
    recounted: differences.recounted.map(presentDifference),
    added: differences.added.map(presentDifference),
    removed: differences.removed.map(presentDifference),
  };
}

function presentDifference({ key, before, after }: ItemDifference): ItemDifferenceResponse {
  return { key, before: before && presentSide(before), after: after && presentSide(after) };
}

function presentSide(item: NonNullable<ItemDifference['before']>): ItemSideResponse {
  const { code, title, guidance, area, phase, duty, weight } = item;
  return { code, title, guidance, area, phase, duty, weight };
}

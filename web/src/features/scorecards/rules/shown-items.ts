import type { Standing } from '@miara/shared';
import { hasChanged } from './standing-change.js';
import { isGap } from './top-gaps.js';

/** Which items of a scorecard are shown; the first is the default and has no word in the address. */
export const SHOWN_PARTS = ['all', 'missing', 'changed'] as const;

export type ShownPart = (typeof SHOWN_PARTS)[number];

/** Anything that is not a known part shows all: a mistyped address must not hide items. */
export function toShownPart(value: string | null): ShownPart {
  return SHOWN_PARTS.find((part) => part === value) ?? 'all';
}

export function isShown(item: { standing: Standing; before: Standing | null }, part: ShownPart): boolean {
  if (part === 'missing') return isGap(item.standing);
  if (part === 'changed') return hasChanged(item);
  return true;
}

import { hasGminaDuties, type UnitKind } from '../vocabulary/unit-kind.js';

/**
 * Size classes by residents, from the smallest. Powiats stand apart: their residents live in the gminas. `unknown` holds
 * gminas and cities whose residents are not known, so that the classes together are everybody.
 */
export const SIZE_CLASSES = [
  'under_5000',
  '5000_9999',
  '10000_19999',
  '20000_49999',
  '50000_99999',
  '100000_up',
  'powiats',
  'unknown',
] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

const BELOW: readonly (readonly [number, SizeClass])[] = [
  [5_000, 'under_5000'],
  [10_000, '5000_9999'],
  [20_000, '10000_19999'],
  [50_000, '20000_49999'],
  [100_000, '50000_99999'],
];

/** The size class of a unit; every unit is in exactly one. */
export function sizeClassOf(kind: UnitKind, residents: number | null): SizeClass {
  if (!hasGminaDuties(kind)) return 'powiats';
  if (residents === null) return 'unknown';
  return BELOW.find(([limit]) => residents < limit)?.[1] ?? '100000_up';
}

export function isSizeClass(value: unknown): value is SizeClass {
  return SIZE_CLASSES.some((size) => size === value);
}

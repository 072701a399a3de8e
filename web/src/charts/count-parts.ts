import type { Standing } from '@miara/shared';

/** One bar of counts: how many of its duties stand where. */
export interface CountRow {
  key: string;
  name: string;
  counts: Partial<Record<Standing, number>>;
}

export function totalOf({ counts }: CountRow): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

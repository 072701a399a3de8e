import type { PublishedSet } from './published.views.js';

const DAY = 24 * 60 * 60 * 1000;
/** A publication is of the year before when it is at least half a year older, and at most one and a half. */
const [NEAREST, FARTHEST] = [183 * DAY, 548 * DAY];

/**
 * The publication nearest to one year before another one; null when none that holds is of about that day. Of two that
 * are equally near, and of those of one day, the newer one.
 *
 * @param candidates publications that hold the unit, the newest first
 */
export function yearBefore(
  { number, asOf }: Pick<PublishedSet, 'number' | 'asOf'>,
  candidates: readonly PublishedSet[],
): PublishedSet | null {
  const day = Date.parse(asOf);
  const [year = '', ...rest] = asOf.split('-');
  const anniversary = Date.parse([String(Number(year) - 1), ...rest].join('-').replace(/02-29$/, '02-28'));
  const distance = (set: PublishedSet): number => Math.abs(Date.parse(set.asOf) - anniversary);
  const old = candidates.filter((set) => {
    const age = day - Date.parse(set.asOf);
    return set.number < number && set.withdrawnAt === null && age >= NEAREST && age <= FARTHEST;
  });
  return old.reduce<PublishedSet | null>(
    (nearest, set) => (nearest === null || distance(set) < distance(nearest) ? set : nearest),
    null,
  );
}

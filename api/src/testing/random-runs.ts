/**
 * How often a property over random histories is tried: as often, and from the seed, that is usual in the suite; or, by
 * hand, `MIARA_WORLDS=200` times from any seed, `MIARA_WORLDS_SEED=7` from that one. A failure names its seed and path.
 */
export function randomRuns(usual: number, usualSeed?: number): { numRuns: number; seed?: number } {
  const { MIARA_WORLDS: runs, MIARA_WORLDS_SEED: given } = process.env;
  const seed = given ? Number(given) : runs ? undefined : usualSeed;
  return { numRuns: runs ? Number(runs) : usual, ...(seed === undefined ? {} : { seed }) };
}

/** Time enough for that many, in milliseconds, where the usual number may take the usual time. */
export function timeForRuns(usual: number, usualTime: number): number {
  return Math.max(usualTime, (usualTime * randomRuns(usual).numRuns) / usual);
}

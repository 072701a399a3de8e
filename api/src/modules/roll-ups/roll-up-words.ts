/** By what a roll-up is grouped. */
export const GROUPINGS = ['metropolis', 'powiat', 'kind', 'area', 'phase'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The views of a group's coverage. */
export const GROUP_VIEWS = ['equalUnits', 'allDuties', 'byResidents'] as const;
export type GroupView = (typeof GROUP_VIEWS)[number];

/** How a duty entered a figure. */
export const COUNTED_AS = ['met', 'not_met', 'excluded'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/**
 * Why a unit is not in a mean: nothing was ever declared; every duty is confirmed not to apply; it is a land powiat,
 * whose residents the gminas count; its residents are not known.
 */
export const LEFT_OUT_BECAUSE = ['no_data', 'nothing_applies', 'land_powiat', 'no_residents'] as const;
export type LeftOutBecause = (typeof LEFT_OUT_BECAUSE)[number];

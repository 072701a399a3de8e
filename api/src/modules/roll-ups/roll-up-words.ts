/** By what a roll-up is grouped. */
export const GROUPINGS = ['metropolis', 'powiat', 'kind', 'size', 'own', 'area', 'phase', 'item'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The views of a group's coverage. */
export const GROUP_VIEWS = ['equalUnits', 'allDuties', 'byResidents'] as const;
export type GroupView = (typeof GROUP_VIEWS)[number];

/** The views of one item: how many units have it, and how many residents live where it works. */
export const ITEM_VIEWS = ['shareOfUnits', 'shareOfResidents'] as const;
export type ItemView = (typeof ITEM_VIEWS)[number];

/** Every way in which a group's figure can be asked for. */
export const FIGURE_VIEWS = [...GROUP_VIEWS, ...ITEM_VIEWS] as const;
export type FigureView = (typeof FIGURE_VIEWS)[number];

export function isItemView(view: FigureView): view is ItemView {
  return view === 'shareOfUnits' || view === 'shareOfResidents';
}

/** How a duty entered a figure. */
export const COUNTED_AS = ['met', 'not_met', 'excluded'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/**
 * Why a unit is not in a mean: nothing was ever declared; every duty is confirmed not to apply; it is a land powiat,
 * whose residents the gminas count; its residents are not known.
 */
export const LEFT_OUT_BECAUSE = ['no_data', 'nothing_applies', 'land_powiat', 'no_residents'] as const;
export type LeftOutBecause = (typeof LEFT_OUT_BECAUSE)[number];

/** Steps of a trend. */
export const TREND_STEPS = ['day', 'week', 'month'] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/**
 * Who moved a duty: the coordinator by deciding, the government by declaring or changing, the calendar because a proof
 * ended, a new version of the standard, or the register because the unit's duties changed.
 */
export const MOVED_BY = ['review', 'unit', 'day', 'version', 'register'] as const;
export type MovedBy = (typeof MOVED_BY)[number];

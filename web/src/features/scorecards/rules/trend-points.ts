/** A day on the line, in percent of the width and of the height (0 = top). */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

/** Room at the sides and at the top and bottom, so that dots and labels are not cut; percent of the drawing. */
const MARGIN = { side: 8, top: 14, bottom: 20 } as const;

const DAY_MS = 86_400_000;

/**
 * Places of a line over time: days at their true distance, 0 to `top` percent from bottom to top.
 *
 * @param values day (YYYY-MM-DD, ascending) and whole percent; null where nothing was measured
 * @param top the percent at the top of the scale
 */
export function trendPoints(
  values: readonly { day: string; percent: number | null }[],
  top: number,
): (TrendPoint | null)[] {
  const days = values.map(({ day }) => Date.parse(day) / DAY_MS);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first;
  const width = 100 - 2 * MARGIN.side;
  return values.map(({ percent }, index) =>
    percent === null
      ? null
      : {
          // One day alone, or several publications of one day, stand in the middle.
          x: round(
            MARGIN.side + (span === 0 ? width / 2 : (((days[index] ?? first) - first) / span) * width),
          ),
          y: trendHeight(percent, top),
        },
  );
}

/** The top of the scale: 100 %, or 50 % while everything measured is below it, so that a slow rise can be seen. */
export function trendTop(percents: readonly (number | null)[]): number {
  return percents.every((percent) => percent === null || percent <= 50) ? 50 : 100;
}

/** Where a percent lies, in percent of the height from the top. */
export function trendHeight(percent: number, top: number): number {
  return round(MARGIN.top + ((top - percent) / top) * (100 - MARGIN.top - MARGIN.bottom));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

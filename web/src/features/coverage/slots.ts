/** Room left for things that are not drawn, or the place of one that is. */
export type Slot = { gap: number; before: number } | { at: number };

/**
 * Lines up the things that are drawn with the room for those between them. Nothing says that they are neighbours:
 * the one with the focus stays while the screen is scrolled away from it.
 *
 * @param drawn places that are drawn, ascending
 * @param size of one thing, in pixels
 */
export function slotsOf(drawn: readonly number[], count: number, size: number): Slot[] {
  const slots: Slot[] = [];
  let next = 0;
  for (const at of drawn) {
    if (at > next) slots.push({ gap: (at - next) * size, before: at });
    slots.push({ at });
    next = at + 1;
  }
  if (next < count) slots.push({ gap: (count - next) * size, before: count });
  return slots;
}

/**
 * What to draw around what is in sight. It moves in steps, so that scrolling by one column does not make every row
 * again.
 *
 * @param kept a place that is drawn wherever the screen is
 */
export function drawnAround(
  first: number,
  last: number,
  count: number,
  step: number,
  kept: number | null,
): number[] {
  const from = Math.max(0, Math.floor((first - step / 2) / step) * step);
  const to = Math.min(count - 1, Math.ceil((last + 1 + step / 2) / step) * step - 1);
  const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  if (kept === null || kept < 0 || kept >= count || (kept >= from && kept <= to)) return drawn;
  return kept < from ? [kept, ...drawn] : [...drawn, kept];
}

/** Day by which a statement has to be looked through again: a year after the last time. */
export function nextReview(reviewedOn: string): string {
  const day = new Date(`${reviewedOn}T00:00:00Z`);
  const month = day.getUTCMonth();
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  // A year after the 29th of February is the last day of that month.
  if (day.getUTCMonth() !== month) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

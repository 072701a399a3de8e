/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts */

/** Adds the counts of one step to the total. */
export function addCounts(total, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** `12 passed, 0 failed`, and the skipped ones when there are any. */
export function tell({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

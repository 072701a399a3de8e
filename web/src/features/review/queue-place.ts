/** Where the reader stands in the loaded part of the queue. */
export interface QueuePlace {
  /** The assessment that is open; null in an empty queue. */
  current: string | null;
  previous: string | null;
  /** Null at the end of what is loaded. */
  next: string | null;
  /** From 1; 0 when the open assessment is not in the list. */
  number: number;
}

/**
 * @param ids the queue in its order
 * @param decided assessments about which a decision waits: work begins at the first without one
 * @param open the assessment in the address, which may have left the queue
 */
export function placeInQueue(
  ids: readonly string[],
  decided: ReadonlySet<string>,
  open: string | undefined,
): QueuePlace {
  const current = open ?? ids.find((id) => !decided.has(id)) ?? ids[0] ?? null;
  const at = current === null ? -1 : ids.indexOf(current);
  return {
    current,
    previous: at > 0 ? (ids[at - 1] ?? null) : null,
    // From something that left the queue the way on leads to its beginning.
    next: ids[at + 1] ?? null,
    number: at + 1,
  };
}

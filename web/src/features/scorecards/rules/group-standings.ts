/** The parts of a standard (areas or phases) with what belongs to each, in their order; empty ones are left out. */
export function groupByPart<Part, Thing>(
  parts: readonly Part[],
  things: readonly Thing[],
  belongs: (thing: Thing, part: Part) => boolean,
): { part: Part; things: Thing[] }[] {
  return parts
    .map((part) => ({ part, things: things.filter((thing) => belongs(thing, part)) }))
    .filter((group) => group.things.length > 0);
}

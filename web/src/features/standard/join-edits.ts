/** Fields of a form by their names. */
export type Fields = Readonly<Record<string, string | boolean>>;

/**
 * Two persons wrote at once. What only the other one changed is taken over; what both changed stays as it was typed
 * here, and is told.
 *
 * @param opened what both began with
 * @param typed here
 * @param stored by the other one meanwhile
 */
export function joinEdits<Content extends Fields>(
  opened: Content,
  typed: Content,
  stored: Content,
): { content: Content; contested: Partial<Content> } {
  const names = Object.keys(stored) as (keyof Content)[];
  const isContested = (name: keyof Content) =>
    stored[name] !== opened[name] && typed[name] !== opened[name] && typed[name] !== stored[name];
  const pick = (from: Content, wanted: (name: keyof Content) => boolean): Partial<Content> =>
    Object.fromEntries(names.filter(wanted).map((name) => [name, from[name]])) as Partial<Content>;
  return {
    content: { ...typed, ...pick(stored, (name) => typed[name] === opened[name]) },
    contested: pick(stored, isContested),
  };
}

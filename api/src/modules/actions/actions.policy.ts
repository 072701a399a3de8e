import type { Actor } from '../../platform/auth/actor.js';

/** Who may log for a unit, or credit it: whoever keeps the action log at a place that covers it. */
export function mayLogFor(actor: Actor, teryt: string): boolean {
  return actor.canAt('action.log', teryt);
}

/** Who may change an action: whoever may log for the unit that carried it. */
export function mayEdit(actor: Actor, action: { unit: string }): boolean {
  return mayLogFor(actor, action.unit);
}

/** The unit somebody means who names none: the one place where that person keeps the log. Null = say which. */
export function onlyPlaceOf(actor: Actor): string | null {
  const places = new Set(
    actor.roles
      .filter((held) => held.teryt === null || mayLogFor(actor, held.teryt))
      .map((held) => held.teryt),
  );
  const [place] = places;
  return places.size === 1 && place !== undefined ? place : null;
}

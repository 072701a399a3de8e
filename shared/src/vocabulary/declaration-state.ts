/** What a unit says about one item (Polish: deklaracja), from nothing done to done. */
export const DECLARATION_STATES = [
  'not_started',
  'planned',
  'in_progress',
  'in_place',
  'not_applicable',
] as const;

export type DeclarationState = (typeof DECLARATION_STATES)[number];

export function isDeclarationState(value: unknown): value is DeclarationState {
  return DECLARATION_STATES.some((state) => state === value);
}

/** `planned` and `in_progress` name the day by which the item is meant to be in place. */
export function takesPlannedDate(state: DeclarationState): boolean {
  return state === 'planned' || state === 'in_progress';
}

/** `not_applicable` is accepted only with a reason. */
export function takesReason(state: DeclarationState): boolean {
  return state === 'not_applicable';
}

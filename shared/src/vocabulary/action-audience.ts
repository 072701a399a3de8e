/** For whom an action is held (Polish: odbiorcy). Somebody may be two of these. */
export const ACTION_AUDIENCES = [
  'officials',
  'teachers',
  'school_pupils',
  'adult_migrants',
  'children',
  'families',
  'employers',
  'ngos',
  'residents',
  'other',
] as const;

export type ActionAudience = (typeof ACTION_AUDIENCES)[number];

/** What sort of action a team logs (Polish: rodzaj działania). */
export const ACTION_KINDS = [
  'training',
  'course',
  'advice',
  'event',
  'school_support',
  'publication',
  'purchase',
  'agreement',
  'meeting',
  'study_visit',
  'other',
] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

export function isActionKind(value: unknown): value is ActionKind {
  return ACTION_KINDS.some((actionKind) => actionKind === value);
}

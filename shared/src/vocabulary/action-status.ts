/** How far an action is. */
export const ACTION_STATUSES = ['planned', 'ongoing', 'done', 'cancelled'] as const;

export type ActionStatus = (typeof ACTION_STATUSES)[number];

export function isActionStatus(value: unknown): value is ActionStatus {
  return ACTION_STATUSES.some((actionStatus) => actionStatus === value);
}

/** Whether an action may be shown on public pages once the tenant publishes (Polish: widoczność). */
export const ACTION_VISIBILITIES = ['internal', 'public'] as const;

export type ActionVisibility = (typeof ACTION_VISIBILITIES)[number];

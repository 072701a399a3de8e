/** How people and cost of an action are split among the credited units: evenly, or as somebody set it. */
export const SHARES_ARE = ['equal', 'set'] as const;

export type SharesAre = (typeof SHARES_ARE)[number];

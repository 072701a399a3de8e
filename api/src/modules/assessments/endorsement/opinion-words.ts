/** What a powiat's team says about a submission of its gmina. */
export const OPINIONS = ['endorse', 'return'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** Parts of the team's list. */
export const OPINION_VIEWS = ['waiting', 'endorsed'] as const;
export type OpinionView = (typeof OPINION_VIEWS)[number];

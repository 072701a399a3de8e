/**
 * Where a submission stands before the coordinator decides, in a tenant that asks powiats for their opinion:
 * `waiting` for the powiat's team · `endorsed` by it · `not_needed` for a powiat or a city · `no_team` to ask.
 */
export const ENDORSEMENT_STEPS = ['waiting', 'endorsed', 'not_needed', 'no_team'] as const;

export type EndorsementStep = (typeof ENDORSEMENT_STEPS)[number];

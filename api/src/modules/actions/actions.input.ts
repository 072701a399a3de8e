import type { ActionAudience, ActionShare, ActionStatus, ActionVisibility } from '@miara/shared';

/** What an action says about itself. */
export interface ActionFacts {
  /** Code of one of the tenant's kinds. */
  kind: string;
  title: string;
  description: string | null;
  status: ActionStatus;
  /** First day (YYYY-MM-DD). */
  startsOn: string;
  /** Last day, itself included; null = one day. */
  endsOn: string | null;
  place: string | null;
  /** A count, never a list. */
  peopleReached: number | null;
  /** 1/100 PLN. */
  costGrosz: number | null;
  visibility: ActionVisibility;
  /** Two-letter codes of the languages it was held in. */
  languages: string[];
}

/** For whom it was held. */
export interface ActionAudienceCount {
  audience: ActionAudience;
  people: number;
}

/** What paid for it. */
export interface ActionFundingPart {
  /** Code of one of the tenant's sources of money. */
  source: string;
  grosz: number;
}

/** Rows that belong to an action, beside its credits. */
export interface ActionParts {
  audiences: readonly ActionAudienceCount[];
  funding: readonly ActionFundingPart[];
  /** Identifiers of partners. */
  organisers: readonly string[];
  partners: readonly string[];
}

/** What an action is credited to. */
export interface ActionCredits {
  /** TERYT codes. */
  units: readonly string[];
  /** Item codes of the standard. */
  items: readonly string[];
  /** Identifiers of proofs. */
  evidence: readonly string[];
}

/** How people and cost are split among the credited units; null = into equal parts. */
export interface ActionSplit {
  shares: readonly ActionShare[] | null;
}

export interface NewAction extends ActionFacts, ActionCredits, ActionParts, ActionSplit {
  /** TERYT code of the unit that carried it; null = the one place the actor holds. */
  unit: string | null;
}

/** Missing = stays as it is. */
export type ActionChange = Partial<ActionFacts & ActionCredits & ActionParts & ActionSplit>;

/** Which actions to list; null = any. */
export interface ActionFilter {
  unit: string | null;
  item: string | null;
  kind: string | null;
  status: ActionStatus | null;
  /** Days (YYYY-MM-DD), both included. */
  from: string | null;
  to: string | null;
  partner: string | null;
  source: string | null;
  text: string | null;
  /** Those that were taken back, instead of those that count. */
  withdrawn: boolean;
  carrier: string | null;
  powiat: string | null;
}

/** Orders of the list. */
export const ACTION_SORTS = ['-day', 'day', 'title', 'people', 'cost'] as const;

export type ActionSort = (typeof ACTION_SORTS)[number];

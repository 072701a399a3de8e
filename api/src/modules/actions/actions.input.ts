import type { ActionKind, ActionStatus } from '@miara/shared';

/** What an action says about itself. */
export interface ActionFacts {
  kind: ActionKind;
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

export interface NewAction extends ActionFacts, ActionCredits {
  /** TERYT code of the unit that carried it; null = the one place the actor holds. */
  unit: string | null;
}

/** Missing = stays as it is. */
export type ActionChange = Partial<ActionFacts & ActionCredits>;

/** Which actions to list; null = any. */
export interface ActionFilter {
  unit: string | null;
  item: string | null;
  kind: ActionKind | null;
  status: ActionStatus | null;
}

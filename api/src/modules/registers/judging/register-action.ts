import type { ActionStatus, ActionVisibility, ActionAudience } from '@miara/shared';

/** An organisation that a row names: one of the directory, or one that would be added to it. */
export interface NamedPartner {
  /** Null = not in the directory yet. */
  id: string | null;
  name: string;
}

/** An action as a row of a register tells it. */
export interface RegisterAction {
  unit: string;
  kind: string;
  title: string;
  description: string | null;
  status: ActionStatus;
  startsOn: string;
  endsOn: string | null;
  place: string | null;
  peopleReached: number | null;
  costGrosz: number | null;
  audiences: readonly { audience: ActionAudience; people: number }[];
  languages: readonly string[];
  funding: readonly { source: string; grosz: number }[];
  organisers: readonly NamedPartner[];
  partners: readonly NamedPartner[];
  visibility: ActionVisibility;
  units: readonly string[];
  /** Null = equal parts. */
  shares: readonly { unit: string; people: number | null; costGrosz: number | null }[] | null;
  items: readonly string[];
  evidence: readonly string[];
}

/** What two entries of one day, unit and title have in common; such an action is there already. */
export function sameActionKey(startsOn: string, unit: string, titleKey: string): string {
  return `${startsOn} ${unit} ${titleKey}`;
}

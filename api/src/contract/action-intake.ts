import type { ActionAudience, ActionStatus, ActionVisibility } from '@miara/shared';
import type { Tx } from '../platform/database/tx.js';

/** An action that a register brings, read and checked; what it names is given by code or identifier. */
export interface IncomingAction {
  /** TERYT code of the unit that carried it. */
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
  visibility: ActionVisibility;
  languages: readonly string[];
  audiences: readonly { audience: ActionAudience; people: number }[];
  funding: readonly { source: string; grosz: number }[];
  organisers: readonly string[];
  partners: readonly string[];
  units: readonly string[];
  /** One per unit; null = equal parts. */
  shares: readonly { unit: string; people: number | null; costGrosz: number | null }[] | null;
  /** Codes of items of the version in force. */
  items: readonly string[];
  evidence: readonly string[];
}

/** An action of an import that undoing leaves alone. */
export interface KeptAction {
  id: string;
  title: string;
  startsOn: string;
}

/**
 * Where actions come into the log other than one by one. The action log provides it; whoever brings registers asks for
 * it. The caller's transaction, the caller's checks of single rows; the log writes, and the database refuses what does
 * not fit together.
 */
export abstract class ActionIntake {
  /** Writes actions of an import, an audit row each. Returns their identifiers in the same order. */
  abstract takeIn(tx: Tx, importId: string, actions: readonly IncomingAction[]): Promise<string[]>;

  /**
   * Withdraws the actions of an import that nobody changed since, where the actor may; the others stay.
   * An audit row for each that is withdrawn.
   */
  abstract withdrawImport(
    tx: Tx,
    importId: string,
    reason: string,
  ): Promise<{ withdrawn: number; kept: KeptAction[] }>;
}

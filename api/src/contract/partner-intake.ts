import type { Tx } from '../platform/database/tx.js';

/** Where organisations that a register names come into the directory. The directory of partners provides it. */
export abstract class PartnerIntake {
  /**
   * Adds organisations, an audit row each; one that is there under this name, however it is written, is taken as it
   * is. Returns their identifiers in the same order.
   */
  abstract addPartners(tx: Tx, names: readonly string[]): Promise<string[]>;
}

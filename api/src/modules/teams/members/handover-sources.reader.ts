import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** Somebody on a team, as far as what they have open is concerned. */
export interface HandoverMember {
  id: string;
  teryt: string;
  name: string;
  /** Account; null = none. */
  personId: string | null;
}

/** A kind of thing that somebody can have open. */
export interface HandoverSource {
  /** Its word in answers: `chairs`. */
  code: string;
  /** How many of them the member has open from that day on (YYYY-MM-DD). */
  count(tx: Tx, member: HandoverMember, on: string): Promise<number>;
  /** Gives them to somebody else, in the transaction of the handover; how many it were. */
  reassign(tx: Tx, member: HandoverMember, successor: HandoverMember, on: string): Promise<number>;
}

/** All that changes hands when somebody leaves a team. Other modules add theirs when they start. */
@Injectable()
export class HandoverSources {
  readonly #sources: HandoverSource[] = [];

  add(source: HandoverSource): void {
    this.#sources.push(source);
  }

  get all(): readonly HandoverSource[] {
    return this.#sources;
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { CheckCode } from './check-words.js';
import { ChecksViews } from './checks.views.js';

/** What the standing quality checks find, for other modules. */
@Injectable()
export class ChecksReader {
  constructor(private readonly views: ChecksViews) {}

  /** How much each check finds that nobody accepted; a check that finds nothing is not among them. */
  async open(tx: Tx, versionId: string): Promise<ReadonlyMap<CheckCode, number>> {
    return new Map((await this.views.counts(tx, versionId)).map(({ code, open }) => [code, open]));
  }
}

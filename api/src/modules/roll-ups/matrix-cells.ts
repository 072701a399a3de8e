import type { Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { keysAskedAlike, StandardsReader } from '../standards/standards.reader.js';
import type { MatrixMode } from './matrix-modes.js';
import { MatrixViews } from './matrix.views.js';
import type { Coverage } from './roll-ups.service.js';
import type { DutyRow } from './standings.views.js';

/** What a mode tells of one assessment beside its standing. */
export interface Told {
  waitingSince?: string;
  proofs?: number;
  proofEndsOn?: string;
  was?: Standing;
}

/**
 * What the modes of the matrix tell beside the standing, in at most three statements. Reviews and proofs have no
 * history, so of a past day nothing is told about them.
 */
@Injectable()
export class MatrixCells {
  constructor(
    private readonly standards: StandardsReader,
    private readonly views: MatrixViews,
  ) {}

  async told(
    tx: Tx,
    coverage: Coverage,
    duties: readonly DutyRow[],
    mode: MatrixMode,
    since: string | null,
  ): Promise<ReadonlyMap<string, Told>> {
    const { structure, units, asOf } = coverage;
    const now = structure.version.id;
    const teryts = units.map(({ unit }) => unit.teryt);
    if (mode === 'change' && since !== null) {
      const then = await this.standards.versionOn(tx, since);
      const keys =
        then.id === now ? null : keysAskedAlike(await this.standards.chain(tx, { from: then.id, to: now }));
      const rows = await this.views.earlier(tx, { now, then: then.id }, teryts, since, keys);
      const former = new Map(rows.map(({ teryt, item, standing }) => [`${teryt} ${item}`, standing]));
      return new Map(
        duties.map(({ id, teryt, item }) => {
          const was = former.get(`${teryt} ${item}`);
          return [id, was === undefined ? {} : { was }];
        }),
      );
    }
    if (asOf < tx.today) return new Map();
    if (mode === 'review') {
      const rows = await this.views.waiting(tx, now, teryts);
      return new Map(rows.map(({ id, waitingSince }) => [id, { waitingSince }]));
    }
    if (mode === 'proof') {
      const open = teryts.filter((teryt) => tx.actor.canAt('evidence.read', teryt));
      const rows = await this.views.proofEnds(tx, now, open);
      return new Map(
        rows.map(({ id, proofs, proofEndsOn }) => [id, { proofs, ...(proofEndsOn && { proofEndsOn }) }]),
      );
    }
    return new Map();
  }
}

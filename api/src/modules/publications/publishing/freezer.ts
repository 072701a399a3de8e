import { Injectable } from '@nestjs/common';
import { pastDay } from '../../../contract/past-day.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { CoverageReader, coverageOfUnit } from '../../roll-ups/coverage.reader.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnitsReader } from '../../units/units.reader.js';
import { PublicationsRepository, type Correction } from '../publications.repository.js';

/** What is to be published. */
export interface Wanted {
  /** Today when left out. */
  asOf?: string | undefined;
  note?: string | null | undefined;
  correction?: Correction | null | undefined;
}

/** What was frozen. */
export interface Frozen {
  id: string;
  number: number;
  asOf: string;
  standardVersionId: string;
  contentHash: string;
  correction: Correction | null;
}

/** Freezes the figures of a day in an open transaction; what becomes of it is the transaction's business. */
@Injectable()
export class Freezer {
  constructor(
    private readonly publications: PublicationsRepository,
    private readonly standards: StandardsReader,
    private readonly units: UnitsReader,
    private readonly coverage: CoverageReader,
  ) {}

  /**
   * Days go forward: 400 before the last publication's day or in the future; a correction may keep that day. 409
   * `nothing_to_publish` when nothing was assessed by then, 400 when the publication to be corrected is not there.
   */
  async freeze(tx: Tx, wanted: Wanted): Promise<Frozen> {
    await this.publications.lock(tx);
    const last = await this.publications.last(tx);
    const correction = wanted.correction ?? null;
    if (correction && correction.number > (last?.number ?? 0)) throw correctsNothing();
    const asOf = pastDay(wanted.asOf, tx.today, '/asOf', last?.asOf ?? null);
    const standardVersionId = await this.versionWithFigures(tx, asOf);
    const number = (last?.number ?? 0) + 1;
    const frozen = await this.publications.freeze(tx, {
      number,
      standardVersionId,
      asOf,
      note: wanted.note ?? null,
      correction,
    });
    return { ...frozen, number, asOf, standardVersionId, correction };
  }

  /** 409 when the frozen counts and standings do not say the same: such figures are not published. */
  async refuseContradictions(tx: Tx, { id }: Frozen): Promise<void> {
    const units = await this.publications.contradictions(tx, id);
    if (units.length > 0) throw new DomainError('publication_contradicts', { units: units.join(', ') });
  }

  /** The version in force on the day, if anything was assessed under it by then. */
  private async versionWithFigures(tx: Tx, asOf: string): Promise<string> {
    const { version, items } = await this.standards.structureOn(tx, asOf);
    const members = await this.units.membersOfTenant(tx, asOf);
    const counted = await this.coverage.onDay(tx, version.id, items, members, asOf);
    if (!counted.some((unit) => coverageOfUnit(unit).hasData)) throw new DomainError('nothing_to_publish');
    return version.id;
  }
}

/** There is no publication of that number: 400, the body's field is what is wrong. */
function correctsNothing(): DomainError {
  return new DomainError(
    'validation_failed',
    {},
    { errors: [{ pointer: '/corrects', code: 'not_allowed_here' }] },
  );
}

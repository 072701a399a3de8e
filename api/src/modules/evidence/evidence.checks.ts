import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { UnitsReader } from '../units/units.reader.js';
import {
  FileInfected,
  OutsidePlace,
  PeriodReversed,
  UnitLeft,
  UnitRequired,
  UnknownAction,
  UnknownEvidenceKind,
} from './evidence.errors.js';
import { mayUpload, onlyPlaceOf } from './evidence.policy.js';
import { EvidenceRepository, type DescribedAction } from './evidence.repository.js';

/** What must be true of a proof's facts whichever form it has. */
@Injectable()
export class EvidenceChecks {
  constructor(
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly repository: EvidenceRepository,
  ) {}

  /** The member unit whose proof it is; throws when it is not told or not the actor's to upload for. */
  async unitFor(tx: Tx, told: string | null): Promise<string> {
    const teryt = told ?? onlyPlaceOf(tx.actor);
    if (teryt === null) throw new UnitRequired();
    const members = mayUpload(tx.actor, teryt) ? await this.units.members(tx, tx.today) : [];
    if (!members.some((unit) => unit.teryt === teryt)) throw new OutsidePlace(teryt);
    return teryt;
  }

  /** Throws when the unit is no member today: its proofs are read, not changed. */
  async unitIsMember(tx: Tx, teryt: string): Promise<void> {
    const members = await this.units.membersOfTenant(tx, tx.today);
    if (!members.some((unit) => unit.teryt === teryt)) throw new UnitLeft();
  }

  /** Throws when the kind is none of the present standard's. */
  async kindIsKnown(tx: Tx, kind: string): Promise<void> {
    const version = await this.standards.currentVersion(tx);
    const kinds = await this.repository.kindsOf(tx, version.id);
    if (!kinds.includes(kind)) throw new UnknownEvidenceKind(kinds);
  }

  /**
   * Makes everybody else who stores these bytes wait, and throws when the scanner has found something in them before:
   * a verdict is not forgotten because the file comes once more.
   */
  async bytesMayBeStored(tx: Tx, sha256: string): Promise<void> {
    await this.repository.lockContent(tx, sha256);
    const signature = await this.repository.signatureIn(tx, sha256);
    if (signature !== null) throw new FileInfected(signature);
  }

  /**
   * The action that a statement of a unit describes, as it is now; throws when the actor does not see it, when it was
   * withdrawn, or when the unit neither carried it nor is credited with it.
   */
  async actionOf(tx: Tx, actionId: string, teryt: string): Promise<DescribedAction> {
    const action = await this.repository.actionOf(tx, actionId, teryt);
    if (!action) throw new UnknownAction();
    return action;
  }

  /** Throws when the period ends before it begins. */
  periodRuns(effectiveFrom: string | null, effectiveUntil: string | null): void {
    if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil <= effectiveFrom)
      throw new PeriodReversed();
  }
}

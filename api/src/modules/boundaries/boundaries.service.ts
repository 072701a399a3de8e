import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { SystemTx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { SmallFile } from '../../platform/http/receive-small-file.js';
import { UnitsReader } from '../units/units.reader.js';
import { BoundariesReader, type DrawnBoundaries, type TileLayout } from './boundaries.reader.js';
import { BoundariesRepository } from './boundaries.repository.js';
import { BoundariesViews, type BoundarySet, type KnownUnit } from './boundaries.views.js';
import type { FoundFeature } from './reading/geometry.js';
import { boundariesOf, readBoundaries, type ReadBoundaries } from './reading/read-boundaries.js';

/** What is said beside every map. */
export interface BoundaryNotes {
  source: string;
  licence: string;
  describedOn: string | null;
}

/** The boundaries in force, and the members that they leave out. */
export interface BoundaryState {
  set: BoundarySet | null;
  /** Units with a boundary. */
  drawn: KnownUnit[];
  /** Members of today without one. */
  missing: KnownUnit[];
}

/** A file that was looked at and could be taken. */
export interface CheckedBoundaries {
  read: ReadBoundaries;
  drawn: KnownUnit[];
  missing: KnownUnit[];
  otherKind: KnownUnit[];
}

/** The map of the working area: where each member of the day stands among tiles, and its boundary. */
export interface UnitMap {
  layout: TileLayout;
  boundaries: DrawnBoundaries | null;
}

/** Boundaries of a tenant: looked at, taken all at once, removed. */
@Injectable()
export class BoundariesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: BoundariesViews,
    private readonly repository: BoundariesRepository,
    private readonly reader: BoundariesReader,
    private readonly units: UnitsReader,
  ) {}

  async state(actor: Actor): Promise<BoundaryState> {
    return this.unitOfWork.read(actor, (tx) => this.stateIn(tx));
  }

  /** Members of a day within the actor's place. */
  async map(actor: Actor, asOf: string | undefined): Promise<UnitMap> {
    return this.unitOfWork.read(actor, async (tx) => {
      const members = await this.units.members(tx, asOf ?? tx.today);
      const teryts = members.map(({ teryt }) => teryt);
      return {
        layout: await this.reader.layout(tx, teryts),
        boundaries: await this.reader.drawn(tx, teryts),
      };
    });
  }

  /** Reads a file as if it were taken; nothing is kept. */
  async check(actor: Actor, file: SmallFile): Promise<CheckedBoundaries> {
    const known = await this.unitOfWork.read(actor, (tx) => this.views.knownUnits(tx));
    return checkedOf(await readBoundaries(file.bytes, namesOf(known)), known);
  }

  /** Takes a file in place of what was there, all or nothing. */
  async take(actor: Actor, file: SmallFile, notes: BoundaryNotes): Promise<BoundaryState> {
    const known = await this.unitOfWork.read(actor, (tx) => this.views.knownUnits(tx));
    const read = await readBoundaries(file.bytes, namesOf(known));
    return this.unitOfWork.write(actor, async (tx) => {
      const { fileName: name, sha256 } = file;
      await this.keep(tx, read, { ...notes, file: { name, sha256 }, takenBy: actor.person.id });
      return this.stateIn(tx);
    });
  }

  /** Takes what the national service answered, on behalf of nobody; says how many units have boundaries now. */
  async takeFetched(
    tenantId: string,
    features: readonly FoundFeature[],
    notes: BoundaryNotes,
  ): Promise<{ drawn: number; missing: string[] }> {
    const known = await this.unitOfWork.systemRead(tenantId, (tx) => this.views.knownUnits(tx));
    const read = await boundariesOf(features, namesOf(known));
    await this.unitOfWork.systemWrite(tenantId, (tx) =>
      this.keep(tx, read, { ...notes, file: null, takenBy: null }),
    );
    const { drawn, missing } = checkedOf({ ...read, format: 'geojson' }, known);
    return { drawn: drawn.length, missing: missing.map(({ displayName }) => displayName.pl) };
  }

  /** Maps are tiles again; 404 when they are already. */
  async remove(actor: Actor): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.repository.remove(tx))) throw new DomainError('not_found');
      await tx.audit.record({
        action: 'boundaries.remove',
        subjectType: 'boundaries',
        subjectId: tx.tenantId,
      });
    });
  }

  private async keep(
    tx: SystemTx,
    read: Omit<ReadBoundaries, 'format'>,
    told: BoundaryNotes & { file: { name: string; sha256: string } | null; takenBy: string | null },
  ): Promise<void> {
    await this.repository.replace(tx, { ...told, id: randomUUID(), shapes: read.shapes });
    await tx.audit.record({
      action: 'boundaries.take',
      subjectType: 'boundaries',
      subjectId: tx.tenantId,
      details: {
        source: told.source,
        units: read.shapes.size,
        ...(told.file && { fileName: told.file.name, sha256: told.file.sha256 }),
      },
    });
  }

  private async stateIn(tx: SystemTx): Promise<BoundaryState> {
    const set = await this.views.set(tx);
    const withBoundary = await this.views.drawnUnits(tx);
    const known = await this.views.knownUnits(tx);
    return { set, ...sorted(known, withBoundary) };
  }
}

function checkedOf(read: ReadBoundaries, known: readonly KnownUnit[]): CheckedBoundaries {
  const otherKind = new Set(read.otherKind);
  return {
    read,
    ...sorted(known, new Set(read.shapes.keys())),
    otherKind: known.filter(({ teryt }) => otherKind.has(teryt)),
  };
}

function sorted(known: readonly KnownUnit[], drawn: ReadonlySet<string>) {
  return {
    drawn: known.filter(({ teryt }) => drawn.has(teryt)),
    missing: known.filter(({ teryt, isMember }) => isMember && !drawn.has(teryt)),
  };
}

function namesOf(units: readonly KnownUnit[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ teryt, displayName }) => [teryt, displayName.pl]));
}

import { SIZE_CLASSES, sizeClassOf, type LocalizedText, type Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { pastDay } from '../../contract/past-day.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { VersionStructure } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';
import { OwnGroupsReader } from '../own-groups/own-groups.reader.js';
import {
  CoverageReader,
  type CountedUnit,
  type CoverageOnDay,
  type Part,
  type TotalRow,
} from './coverage.reader.js';
import { parseGroupName, unitsOfGroup } from './group-names.js';
import { isItemView, type FigureView, type Grouping } from './roll-up-words.js';
import { MatrixCells, type Told } from './matrix-cells.js';
import { changeDay, type MatrixMode } from './matrix-modes.js';
import { StandingsViews, type DutyRow, type ProofRow } from './standings.views.js';
import { byKind, byPowiat, inMatrixOrder } from './unit-groups.reader.js';

/** The units of the actor's place with their counters on a day. */
export interface Coverage extends CoverageOnDay {
  tenantSlug: string;
  asOf: string;
  /** How "all of these units" is called in an explain address. */
  everyone: 'metropolis' | 'place';
}

/** The matrix: units in its order, and where each of their duties stands. */
export interface Matrix extends Coverage {
  duties: DutyRow[];
  mode: MatrixMode;
  /** The day compared with, in mode `change`. */
  since: string | null;
  /** What the mode tells beside the standing, by assessment. */
  told: ReadonlyMap<string, Told>;
}

/** Which matrix is asked for; checked by its request class. */
export interface MatrixQuestion {
  asOf?: string | undefined;
  mode?: MatrixMode | undefined;
  since?: string | undefined;
}

/** The units of the actor's place, each in one part of the standard. */
export interface UnitFigures extends Coverage {
  part: Part & { item?: string };
  /** Where the item that was asked for stands; empty when none was. */
  duties: DutyRow[];
}

/** Units that are measured together, whole or in one part of the standard. */
export interface UnitGroup {
  key: string;
  /** Null for kinds and sizes, which have their names in the interface. */
  title: LocalizedText | null;
  /** Name of the group in an explain address. */
  group: string;
  part: Part & { item?: string };
  units: CountedUnit<UnitFacts>[];
  deadline: string | null;
  /** Gminas of the powiat that are no members; null for other groups. */
  gminasOutside: number | null;
}

/** A roll-up. */
export interface RollUp extends Coverage {
  by: Grouping;
  groups: UnitGroup[];
  /** Where each duty stands, when the grouping is by item; else none. */
  duties: DutyRow[];
}

/** What the units of the actor's place have together, by area and phase. */
export interface Total extends Pick<Coverage, 'tenantSlug' | 'asOf' | 'structure' | 'everyone'> {
  parts: TotalRow[];
}

/** Which figure to explain; checked by its request class. */
export interface Question {
  unit?: string | undefined;
  group?: string | undefined;
  view?: FigureView | undefined;
  area?: string | undefined;
  phase?: string | undefined;
  item?: string | undefined;
  asOf?: string | undefined;
}

/** What lies behind a figure, narrowed to the part it speaks of. */
export interface Explanation extends Coverage {
  part: Part & { item?: string };
  /** One unit, or the group and its view. */
  about: { unit: UnitFacts } | { group: string; title: LocalizedText | null; view: FigureView };
  /** Of one unit all of them; of a group those of its item, or those that left the denominator. */
  duties: DutyRow[];
  proofs: ProofRow[];
  /** Gminas of the powiat that are no members; null for other figures. */
  gminasOutside: number | null;
}

/** Coverage as the working area reads it: always within the actor's place, on today or any past day. */
@Injectable()
export class RollUpsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly coverage: CoverageReader,
    private readonly standings: StandingsViews,
    private readonly ownGroups: OwnGroupsReader,
    private readonly cells: MatrixCells,
  ) {}

  async matrix(actor: Actor, { asOf, mode = 'standing', since }: MatrixQuestion): Promise<Matrix> {
    return this.unitOfWork.read(actor, async (tx) => {
      const coverage = await this.coverageOn(tx, pastDay(asOf, tx.today, '?asOf'));
      const order = new Map(
        inMatrixOrder(coverage.units.map(({ unit }) => unit)).map(({ teryt }, at) => [teryt, at]),
      );
      const place = ({ unit }: CountedUnit<UnitFacts>): number => order.get(unit.teryt) ?? 0;
      const duties = await this.dutiesOf(tx, coverage);
      const from =
        mode === 'change' ? pastDay(since ?? changeDay(coverage.asOf), coverage.asOf, '?since') : null;
      return {
        ...coverage,
        units: coverage.units.sort((one, other) => place(one) - place(other)),
        duties,
        mode,
        since: from,
        told: await this.cells.told(tx, coverage, duties, mode, from),
      };
    });
  }

  /** Every unit in an area, a phase or at an item; 404 for a part that the version of that day does not have. */
  async unitFigures(
    actor: Actor,
    question: Pick<Question, 'area' | 'phase' | 'item' | 'asOf'>,
  ): Promise<UnitFigures> {
    return this.unitOfWork.read(actor, async (tx) => {
      const coverage = await this.coverageOn(tx, pastDay(question.asOf, tx.today, '?asOf'));
      const part = partOf(question, coverage.structure);
      const duties = part.item === undefined ? [] : await this.dutiesOf(tx, coverage);
      return { ...coverage, part, duties: duties.filter(({ item }) => item === part.item) };
    });
  }

  async groups(actor: Actor, by: Grouping, asOf: string | undefined): Promise<RollUp> {
    return this.unitOfWork.read(actor, async (tx) => {
      const coverage = await this.coverageOn(tx, pastDay(asOf, tx.today, '?asOf'));
      return {
        ...coverage,
        by,
        groups: await this.groupsOf(tx, coverage, by),
        duties: by === 'item' ? await this.dutiesOf(tx, coverage) : [],
      };
    });
  }

  /** All duties of all units in the actor's place; of the whole tenant today without a look at any unit. */
  async total(actor: Actor, asOf: string | undefined): Promise<Total> {
    return this.unitOfWork.read(actor, async (tx) => {
      const day = pastDay(asOf, tx.today, '?asOf');
      if (actor.scope.all && day === tx.today) {
        const total = await this.coverage.totalNow(tx);
        return { ...total, tenantSlug: actor.tenant.slug, asOf: day, everyone: 'metropolis' };
      }
      const coverage = await this.coverageOn(tx, day);
      return { ...coverage, parts: coverage.units.flatMap(({ parts }) => parts) };
    });
  }

  /** 404 for what is not there, not this unit's, or not wholly within the actor's place. */
  async explain(actor: Actor, question: Question): Promise<Explanation> {
    refuseUnclear(question);
    return this.unitOfWork.read(actor, async (tx) => {
      const all = await this.coverageOn(tx, pastDay(question.asOf, tx.today, '?asOf'));
      const part = partOf(question, all.structure);
      return question.unit === undefined
        ? this.explainGroup(tx, all, part, question.group ?? '', question.view ?? 'equalUnits')
        : this.explainUnit(tx, all, part, question.unit);
    });
  }

  private async explainUnit(
    tx: Tx,
    all: Coverage,
    part: Explanation['part'],
    teryt: string,
  ): Promise<Explanation> {
    const units = all.units.filter(({ unit }) => unit.teryt === teryt);
    const [counted] = units;
    if (!counted) throw new DomainError('not_found');
    const coverage = { ...all, units };
    return {
      ...coverage,
      part,
      about: { unit: counted.unit },
      duties: await this.dutiesOf(tx, coverage),
      proofs: await this.proofsOf(tx, coverage, part.item),
      gminasOutside: null,
    };
  }

  private async explainGroup(
    tx: Tx,
    all: Coverage,
    part: Explanation['part'],
    name: string,
    view: FigureView,
  ): Promise<Explanation> {
    const group = await this.groupNamed(tx, all, name);
    const coverage = { ...all, units: group.units };
    const duties = await this.dutiesOf(tx, coverage, part.item === undefined ? 'not_applicable' : null);
    return {
      ...coverage,
      part,
      about: { group: group.group, title: group.title, view },
      duties,
      proofs: part.item === undefined ? [] : await this.proofsOf(tx, coverage, part.item),
      gminasOutside: group.gminasOutside,
    };
  }

  private async coverageOn(tx: Tx, asOf: string): Promise<Coverage> {
    return {
      ...(await this.coverage.wholeOn(tx, asOf)),
      tenantSlug: tx.actor.tenant.slug,
      asOf,
      everyone: tx.actor.scope.all ? 'metropolis' : 'place',
    };
  }

  private async dutiesOf(
    tx: Tx,
    { structure, units, asOf }: Coverage,
    only: Standing | null = null,
  ): Promise<DutyRow[]> {
    const teryts = units.map(({ unit }) => unit.teryt);
    return this.standings.onDay(tx, structure.version.id, teryts, asOf, only);
  }

  /** Proofs of the units whose proofs the actor may see. */
  private async proofsOf(
    tx: Tx,
    { structure, units }: Coverage,
    item: string | undefined,
  ): Promise<ProofRow[]> {
    const teryts = units
      .map(({ unit }) => unit.teryt)
      .filter((teryt) => tx.actor.canAt('evidence.read', teryt));
    if (teryts.length === 0) return [];
    return this.standings.proofsOf(tx, structure.version.id, teryts, item ?? null);
  }

  private async groupsOf(tx: Tx, coverage: Coverage, by: Grouping): Promise<UnitGroup[]> {
    const { structure, units, everyone } = coverage;
    const common = { group: everyone, part: {}, units, deadline: null, gminasOutside: null };
    switch (by) {
      case 'metropolis':
        if (everyone !== 'metropolis') return [];
        return [{ ...common, key: 'metropolis', title: coverage.tenantName }];
      case 'powiat':
        return this.powiatsOf(coverage);
      case 'kind':
        return byKind(units.map(({ unit }) => unit)).map(({ kind }) => ({
          ...common,
          key: kind,
          title: null,
          group: `kind:${kind}`,
          units: units.filter(({ unit }) => unit.kind === kind),
        }));
      case 'size':
        return SIZE_CLASSES.map((size) => ({
          ...common,
          key: size,
          title: null,
          group: `size:${size}`,
          units: units.filter(({ unit }) => sizeClassOf(unit.kind, unit.residents) === size),
        })).filter((group) => group.units.length > 0);
      case 'own':
        return (await this.ownGroups.all(tx)).map(({ id, name, teryts }) => ({
          ...common,
          key: id,
          title: { pl: name },
          group: `own:${id}`,
          units: units.filter(({ unit }) => teryts.includes(unit.teryt)),
        }));
      case 'area':
        return structure.areas.map(({ code, title }) => ({
          ...common,
          key: code,
          title,
          part: { area: code },
        }));
      case 'phase':
        return structure.phases.map(({ number, title, deadline }) => ({
          ...common,
          key: String(number),
          title,
          deadline,
          part: { phase: number },
        }));
      case 'item':
        return structure.items.map(({ code, title }) => ({
          ...common,
          key: code,
          title,
          part: { item: code },
        }));
    }
  }

  /** Powiats of which the actor sees every member. */
  private powiatsOf({ units, everybody, outsideOfPowiat }: Coverage): UnitGroup[] {
    const counted = new Map(units.map((unit) => [unit.unit.teryt, unit]));
    const powiats = byPowiat(everybody).filter((powiat) =>
      powiat.units.every(({ teryt }) => counted.has(teryt)),
    );
    return powiats.map((powiat) => ({
      key: powiat.teryt,
      title: powiat.title,
      group: `powiat:${powiat.teryt}`,
      part: {},
      units: powiat.units.flatMap(({ teryt }) => counted.get(teryt) ?? []),
      deadline: null,
      gminasOutside: outsideOfPowiat.get(powiat.teryt) ?? 0,
    }));
  }

  private async groupNamed(tx: Tx, coverage: Coverage, address: string): Promise<UnitGroup> {
    const name = parseGroupName(address);
    if (!name) throw new DomainError('not_found');
    if (name.by === 'metropolis' || name.by === 'powiat') {
      const groups = await this.groupsOf(tx, coverage, name.by);
      const found = groups.find(({ group }) => group === address);
      if (!found) throw new DomainError('not_found');
      return found;
    }
    const own = name.by === 'own' ? await this.ownGroups.one(tx, name.id) : null;
    const counted = new Map(coverage.units.map((unit) => [unit.unit.teryt, unit]));
    const units = unitsOfGroup(
      name,
      coverage.units.map(({ unit }) => unit),
      tx.actor.scope,
      own,
    );
    // A kind or a size of which there is none is no group, like a powiat without members.
    if (!units || (units.length === 0 && (name.by === 'kind' || name.by === 'size'))) {
      throw new DomainError('not_found');
    }
    return {
      key: address,
      title: own ? { pl: own.name } : null,
      group: address,
      part: {},
      units: units.flatMap(({ teryt }) => counted.get(teryt) ?? []),
      deadline: null,
      gminasOutside: null,
    };
  }
}

/** A figure is either one unit's or a group's; shares are of an item. */
export function refuseUnclear({ unit, group, view, item }: Question): void {
  if (unit === undefined && group === undefined) {
    throw new DomainError('validation_failed', {}, { errors: [{ pointer: '?unit', code: 'required' }] });
  }
  if (unit !== undefined && (group !== undefined || view !== undefined)) {
    const pointer = group !== undefined ? '?group' : '?view';
    throw new DomainError('validation_failed', {}, { errors: [{ pointer, code: 'not_allowed_here' }] });
  }
  if (view !== undefined && isItemView(view) && item === undefined) {
    throw new DomainError('validation_failed', {}, { errors: [{ pointer: '?item', code: 'required' }] });
  }
}

/** The part of a standard that a question is about; 404 for one that the version does not have. */
export function partOf(
  { area, phase, item }: Question,
  structure: VersionStructure,
): Part & { item?: string } {
  const known =
    (area === undefined || structure.areas.some(({ code }) => code === area)) &&
    (phase === undefined || structure.phases.some(({ number }) => number === Number(phase))) &&
    (item === undefined || structure.items.some(({ code }) => code === item));
  if (!known) throw new DomainError('not_found');
  return {
    ...(area === undefined ? {} : { area }),
    ...(phase === undefined ? {} : { phase: Number(phase) }),
    ...(item === undefined ? {} : { item }),
  };
}

import { comparableItems, type LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { pastDay } from '../../contract/past-day.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { OwnGroupsReader, type OwnGroup } from '../own-groups/own-groups.reader.js';
import {
  StandardsReader,
  versionInForce,
  type DatedVersion,
  type VersionedItem,
  type VersionStructure,
} from '../standards/standards.reader.js';
import { UnitsReader, type MembershipFacts, type UnitFacts } from '../units/units.reader.js';
import { figuresOverTime, type DayFigures, type DayToCount } from './figures-over-time.js';
import { parseGroupName, unitsOfGroup, type GroupName } from './group-names.js';
import { movedDuties, type MovedDuty } from './moved-duties.js';
import type { FigureView, TrendStep } from './roll-up-words.js';
import { partOf, refuseUnclear, type Question } from './roll-ups.service.js';
import { monthsBefore, stepFor, trendDays, TREND_POINTS } from './trend-days.js';
import { TrendViews, type DutiesAsked } from './trend.views.js';

/** Whose figure, and of what. */
export interface TimelineQuestion extends Omit<Question, 'asOf'> {
  from?: string | undefined;
  to?: string | undefined;
}

/** What a figure over time is of. */
export interface Timeline {
  tenantSlug: string;
  about:
    { unit: UnitFacts } | { name: GroupName; group: string; title: LocalizedText | null; view: FigureView };
  part: { area?: string; phase?: number; item?: string };
  /** The item asked about, in the words of the last day's version. */
  item: VersionedItem | null;
  days: readonly DayFigures[];
  /** All versions that were in force from the first day to the last, the first one first. */
  versions: readonly DatedVersion[];
  /** Items of the part, of all these versions. */
  items: readonly VersionedItem[];
  /** Keys of the items that every version asks alike. */
  comparable: ReadonlySet<string>;
  /** When units of the group joined and left between the first and the last day. */
  comings: readonly Coming[];
}

export interface Coming {
  day: string;
  what: 'joined' | 'left';
  unit: UnitFacts;
}

export interface Trend extends Timeline {
  step: TrendStep;
}

export interface Changes extends Timeline {
  moved: readonly MovedDuty[];
  /** Whether names of people may be told, unit by unit. */
  mayName: (teryt: string) => boolean;
}

/** Before which a first day is of no use: nobody kept a standard then. */
const EARLIEST = '2000-01-01';
const USUAL_MONTHS = 12;

/** Figures over time: always within the actor's place, under each day's version and members. */
@Injectable()
export class TrendService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardsReader,
    private readonly units: UnitsReader,
    private readonly ownGroups: OwnGroupsReader,
    private readonly views: TrendViews,
  ) {}

  /** Five statements at most, however long the run is and however many units it is of; one more for a version that nobody read yet. */
  async trend(actor: Actor, question: TimelineQuestion & { step?: TrendStep | undefined }): Promise<Trend> {
    refuseUnclear(question);
    return this.unitOfWork.read(actor, async (tx) => {
      const versions = await this.standards.publishedVersions(tx);
      const { from, to } = runOf(question, tx.today, versions);
      const step = question.step ?? stepFor(from, to);
      const days = trendDays(from, to, step);
      if (!days) {
        throw refused('?step', 'too_many', { max: TREND_POINTS });
      }
      const { timeline } = await this.timeline(tx, question, days, versions);
      return { ...timeline, step };
    });
  }

  /** What moved between two days. One statement more. */
  async changes(actor: Actor, question: TimelineQuestion): Promise<Changes> {
    refuseUnclear(question);
    return this.unitOfWork.read(actor, async (tx) => {
      const versions = await this.standards.publishedVersions(tx);
      const { from, to } = runOf(question, tx.today, versions);
      const { timeline, counted, asked } = await this.timeline(tx, question, [from, to], versions);
      const [first, last] = [counted[0], counted[1]];
      if (!first || !last) throw new Error('Two days were asked about');
      const rows = await this.views.differences(
        tx,
        { day: from, versionId: first.version.id },
        { day: to, versionId: last.version.id },
        asked,
      );
      const side = ({ version, units }: DayToCount) => ({
        version,
        units,
        items: timeline.items.filter(({ versionId }) => versionId === version.id),
      });
      return {
        ...timeline,
        moved: movedDuties(side(first), side(last), rows),
        mayName: (teryt) => actor.canAt('assessment.read', teryt),
      };
    });
  }

  private async timeline(
    tx: Tx,
    question: TimelineQuestion,
    days: readonly string[],
    published: readonly DatedVersion[],
  ): Promise<{ timeline: Timeline; counted: DayToCount[]; asked: DutiesAsked }> {
    const [from = '', to = ''] = [days[0], days.at(-1)];
    const inForce = days.map((day) => versionInForce(published, day));
    const last = versionInForce(published, to);
    // Also those that held between two of the days: what they asked breaks a comparison.
    const versions = published.slice(
      published.indexOf(versionInForce(published, from)),
      published.indexOf(last) + 1,
    );
    const all = await this.standards.itemsOfVersions(
      tx,
      versions.map(({ id }) => id),
    );
    const { items, part, item } = inPart(question, await this.standards.structure(tx, last, {}), all);
    const memberships = await this.units.membershipsOfTenant(tx, from, to);
    const { about, own } = await this.aboutWhat(tx, question, memberships);
    const unitsOn = (day: string): UnitFacts[] =>
      selectUnits(
        tx,
        about,
        own,
        memberships.filter((one) => isMemberOn(one, day)),
      );
    const counted = days.map((asOf, at): DayToCount => ({
      asOf,
      version: inForce[at] ?? last,
      units: unitsOn(asOf),
    }));
    const comparable = comparableKeys(versions, items);
    const asked: DutiesAsked = {
      versionIds: versions.map(({ id }) => id),
      teryts: [...new Set(counted.flatMap(({ units }) => units.map(({ teryt }) => teryt)))],
      keys: [...new Set(items.map(({ key }) => key))],
      itemIds: items.map(({ id }) => id),
      comparable: [...comparable],
    };
    const canBeEmpty = 'group' in about && ['metropolis', 'place', 'own'].includes(about.name.by);
    if (asked.teryts.length === 0 && !canBeEmpty) throw new DomainError('not_found');
    const changes = await this.views.weightsChanges(tx, days, asked);
    return {
      timeline: {
        tenantSlug: tx.actor.tenant.slug,
        about,
        part,
        item,
        days: figuresOverTime(counted, items, comparable, changes),
        versions,
        items,
        comparable,
        comings: comingsBetween(memberships, asked.teryts, from, to),
      },
      counted,
      asked,
    };
  }

  private async aboutWhat(
    tx: Tx,
    { unit: teryt, group = '', view = 'equalUnits' }: TimelineQuestion,
    memberships: readonly MembershipFacts[],
  ): Promise<{ about: Timeline['about']; own: OwnGroup | null }> {
    if (teryt !== undefined) {
      const { scope } = tx.actor;
      const unit = memberships.find((one) => one.teryt === teryt);
      if (!unit || !(scope.all || scope.teryts.includes(teryt))) throw new DomainError('not_found');
      return { about: { unit }, own: null };
    }
    const name = parseGroupName(group);
    if (!name) throw new DomainError('not_found');
    const own = name.by === 'own' ? await this.ownGroups.one(tx, name.id) : null;
    const title = own ? { pl: own.name } : titleOf(name, memberships);
    return { about: { name, group, title, view }, own };
  }
}

/** The run that is asked for: by default the last twelve months, or since the standard was published. */
function runOf(
  { from, to }: TimelineQuestion,
  today: string,
  versions: readonly DatedVersion[],
): { from: string; to: string } {
  const last = pastDay(to, today, '?to', EARLIEST);
  const usual = monthsBefore(last, USUAL_MONTHS);
  const published = versions[0]?.publishedOn ?? usual;
  const earliest = published > usual && published < last ? published : usual;
  const first = from === undefined ? earliest : pastDay(from, today, '?from', EARLIEST);
  if (first >= last) throw refused('?from', 'out_of_range', { max: last });
  return { from: first, to: last };
}

function refused(
  pointer: string,
  code: 'out_of_range' | 'too_many',
  params: Record<string, string | number>,
): DomainError {
  return new DomainError('validation_failed', {}, { errors: [{ pointer, code, params }] });
}

/**
 * The items a question is narrowed to, of all versions. Area, phase and code are those of the last version, in which an
 * area may have no item any more; the key of an item leads to the others.
 */
function inPart(
  question: TimelineQuestion,
  last: VersionStructure,
  items: readonly VersionedItem[],
): { items: VersionedItem[]; part: Timeline['part']; item: VersionedItem | null } {
  const part = partOf(question, last);
  const item =
    items.find(({ versionId, code }) => versionId === last.version.id && code === part.item) ?? null;
  return {
    items: items.filter(
      (one) =>
        (part.area === undefined || one.area === part.area) &&
        (part.phase === undefined || one.phase === part.phase) &&
        (item === null || one.key === item.key),
    ),
    part,
    item,
  };
}

/** Keys of the items that all of the versions ask alike. */
function comparableKeys(
  versions: readonly DatedVersion[],
  items: readonly VersionedItem[],
): ReadonlySet<string> {
  const chain = versions.map(({ id, number }) => ({
    number,
    items: items.filter(({ versionId }) => versionId === id),
  }));
  return new Set(comparableItems(chain).comparable);
}

function selectUnits(
  tx: Tx,
  about: Timeline['about'],
  own: OwnGroup | null,
  members: readonly UnitFacts[],
): UnitFacts[] {
  if ('unit' in about) return members.filter(({ teryt }) => teryt === about.unit.teryt);
  const units = unitsOfGroup(about.name, members, tx.actor.scope, own);
  if (!units) throw new DomainError('not_found');
  return units;
}

function isMemberOn({ joinedOn, leftOn }: MembershipFacts, day: string): boolean {
  return joinedOn <= day && (leftOn === null || day < leftOn);
}

function comingsBetween(
  memberships: readonly MembershipFacts[],
  teryts: readonly string[],
  from: string,
  to: string,
): Coming[] {
  const counted = new Set(teryts);
  return memberships
    .filter(({ teryt }) => counted.has(teryt))
    .flatMap(({ joinedOn, leftOn, ...unit }): Coming[] => [
      ...(joinedOn > from ? [{ day: joinedOn, what: 'joined' as const, unit }] : []),
      ...(leftOn !== null && leftOn <= to ? [{ day: leftOn, what: 'left' as const, unit }] : []),
    ])
    .sort((one, other) => one.day.localeCompare(other.day));
}

function titleOf(name: GroupName, memberships: readonly MembershipFacts[]): LocalizedText | null {
  if (name.by !== 'powiat') return null;
  const of = memberships.find(({ teryt, powiatTeryt }) => [teryt, powiatTeryt].includes(name.teryt));
  if (!of) throw new DomainError('not_found');
  return of.teryt === name.teryt ? of.displayName : of.powiatName;
}

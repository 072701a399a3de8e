import {
  allDuties,
  byPolishText,
  byResidents,
  equalUnits,
  type Coverage,
  type MeanCoverage,
  type Standing,
} from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import { presentFigure, presentMean } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import { coveragesFrom, standingsFrom, type CountedInPart, type DayFigures } from './figures-over-time.js';
import { shareOf } from './item-shares.js';
import { effectOfUnit, sumEffects, type Effect, type MovedDuty } from './moved-duties.js';
import { isItemView } from './roll-up-words.js';
import type { ExplainedQuestionResponse } from './roll-ups.dto.js';
import type {
  ChangesResponse,
  ComparabilityResponse,
  MovedDutyResponse,
  MovedUnitResponse,
  TransitionResponse,
  TrendBreakResponse,
  TrendPointResponse,
  TrendResponse,
} from './trend.dto.js';
import type { Changes, Timeline, Trend } from './trend.service.js';

const MOVED_AT_MOST = 500;

/** A figure over time as the API tells it. */
export function presentTrend(trend: Trend): TrendResponse {
  const { days, step } = trend;
  return {
    question: presentQuestion(trend),
    from: days[0]?.asOf ?? '',
    to: days.at(-1)?.asOf ?? '',
    step,
    points: days.map((day) => presentPoint(trend, day)),
    breaks: breaksOf(trend),
    comparability: presentComparability(trend),
  };
}

/** What moved between two days as the API tells it. */
export function presentChanges(changes: Changes): ChangesResponse {
  const [first, last] = changes.days;
  if (!first || !last) throw new Error('Two days were asked about');
  const units = movedUnits(changes, first, last);
  const moved = [...changes.moved].sort(latestFirst);
  return {
    question: presentQuestion(changes),
    from: presentPoint(changes, first),
    to: presentPoint(changes, last),
    effect: sumEffects([...moved, ...units].map(({ effect }) => effect)),
    moved: moved.slice(0, MOVED_AT_MOST).map((one) => presentMoved(changes, one)),
    movedTotal: moved.length,
    transitions: transitionsOf(moved),
    units,
    comparability: presentComparability(changes),
  };
}

function presentQuestion({ about, part }: Timeline): ExplainedQuestionResponse {
  const group = 'group' in about ? about : null;
  return {
    unit: 'unit' in about ? presentUnit(about.unit) : null,
    group: group?.group ?? null,
    groupTitle: group?.title ?? null,
    view: group?.view ?? null,
    size: group?.name.by === 'size' ? group.name.size : null,
    kind: group?.name.by === 'kind' ? group.name.kind : null,
    area: part.area ?? null,
    phase: part.phase ?? null,
    item: part.item ?? null,
  };
}

function presentPoint(timeline: Timeline, day: DayFigures): TrendPointResponse {
  const { about, part, tenantSlug, versions } = timeline;
  const standardVersion = day.version.label;
  const figure = figureOf(timeline, day.units);
  const context = {
    asOf: day.asOf,
    standardVersion,
    explain: explainAddress(tenantSlug, {
      ...('unit' in about ? { unit: about.unit.teryt } : { group: about.group, view: about.view }),
      ...part,
      asOf: day.asOf,
    }),
  };
  return {
    asOf: day.asOf,
    standardVersion,
    units: day.units.length,
    figure: isMean(figure) ? null : presentFigure(figure, context),
    mean: isMean(figure) ? presentMean(figure, context) : null,
    comparable: versions.length > 1 ? plain(figureOf(timeline, day.comparable)) : null,
  };
}

function figureOf({ about, item }: Timeline, units: readonly CountedInPart[]): Coverage | MeanCoverage {
  const view = 'unit' in about ? 'allDuties' : about.view;
  if (isItemView(view)) return shareOf(view, item?.duty ?? 'both', standingsFrom(units));
  const coverages = coveragesFrom(units);
  if (view === 'allDuties') return allDuties(coverages);
  return view === 'equalUnits' ? equalUnits(coverages) : byResidents(coverages);
}

function isMean(figure: Coverage | MeanCoverage): figure is MeanCoverage {
  return 'unitsCounted' in figure;
}

function plain({ numerator, denominator, declared, hasData }: Coverage | MeanCoverage) {
  return {
    numerator: String(numerator),
    denominator: String(denominator),
    declared: String(declared),
    hasData,
  };
}

function breaksOf({ days, versions, comings }: Timeline): TrendBreakResponse[] {
  const first = days[0]?.asOf ?? '';
  const versionBreaks = versions
    .slice(1)
    .filter(({ publishedOn }) => publishedOn > first)
    .map(({ publishedOn, label }): TrendBreakResponse => ({
      day: publishedOn,
      what: 'version',
      standardVersion: label,
      unit: null,
    }));
  const memberBreaks = comings.map(({ day, what, unit }): TrendBreakResponse => ({
    day,
    what,
    standardVersion: null,
    unit: presentUnit(unit),
  }));
  return [...versionBreaks, ...memberBreaks].sort((one, other) => one.day.localeCompare(other.day));
}

function presentComparability({ versions, items, comparable }: Timeline): ComparabilityResponse {
  const last = versions.at(-1)?.id;
  const leftOut = items.filter(({ key }) => !comparable.has(key)).map(({ code }) => code);
  return {
    versions: versions.map(({ label }) => label),
    comparable: items
      .filter(({ key, versionId }) => versionId === last && comparable.has(key))
      .map(({ code }) => code),
    leftOut: [...new Set(leftOut)],
  };
}

/** A unit that stays and whose duties in the part all end or begin moved nowhere: its duties did, each by itself. */
function movedUnits({ comings }: Changes, first: DayFigures, last: DayFigures): MovedUnitResponse[] {
  const missingFrom = (there: DayFigures, { members }: DayFigures) => {
    const known = new Set(members.map(({ teryt }) => teryt));
    return there.units.filter(({ unit }) => !known.has(unit.teryt));
  };
  const present =
    (what: 'joined' | 'left') =>
    (one: CountedInPart): MovedUnitResponse => ({
      unit: presentUnit(one.unit),
      what,
      day:
        comings.filter((coming) => coming.what === what && coming.unit.teryt === one.unit.teryt).at(-1)
          ?.day ?? null,
      effect: effectOfUnit(allDuties(coveragesFrom([one])), what === 'joined' ? 1 : -1),
    });
  return [
    ...missingFrom(last, first).map(present('joined')),
    ...missingFrom(first, last).map(present('left')),
  ];
}

function presentMoved(changes: Changes, moved: MovedDuty): MovedDutyResponse {
  const { unit, item, from, to, firstDeclared, assessmentId, day, movedBy, by, effect } = moved;
  return {
    unit: presentUnit(unit),
    item: item.code,
    title: item.title,
    weight: item.weight,
    from,
    to,
    firstDeclared,
    comparable: changes.comparable.has(item.key),
    day,
    movedBy,
    by: changes.mayName(unit.teryt) ? by : null,
    assessmentId,
    effect,
  };
}

const byName = byPolishText(({ unit }: MovedDuty) => unit.displayName.pl);

function latestFirst(one: MovedDuty, other: MovedDuty): number {
  return (
    (other.day ?? '').localeCompare(one.day ?? '') ||
    byName(one, other) ||
    one.item.code.localeCompare(other.item.code)
  );
}

function transitionsOf(moved: readonly MovedDuty[]): TransitionResponse[] {
  const found = new Map<string, { from: Standing | null; to: Standing | null; effects: Effect[] }>();
  for (const { from, to, effect } of moved) {
    const key = `${from} ${to}`;
    const known = found.get(key) ?? { from, to, effects: [] };
    known.effects.push(effect);
    found.set(key, known);
  }
  return [...found.values()]
    .map(({ from, to, effects }) => ({ from, to, duties: effects.length, effect: sumEffects(effects) }))
    .sort((one, other) => other.duties - one.duties);
}

import {
  allDuties,
  byResidents,
  countsAsDeclared,
  coverageOf,
  equalUnits,
  isDutyOf,
  sumCoverage,
  type Coverage as Figure,
  type UnitCoverage,
} from '@miara/shared';
import { explainAddress, type ExplainedFigure } from '../../contract/explain-address.js';
import { presentFigure, presentMean, type FigureContext } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { ItemFacts } from '../standards/standards.reader.js';
import type { UnitFacts } from '../units/units.reader.js';
import { coverageOfUnit, unitsWithDuties, type CountedUnit } from './coverage.reader.js';
import { countedAs, leftOutBecause } from './explanation.rules.js';
import { parseGroupName } from './group-names.js';
import { shareOf, standingsOf } from './item-shares.js';
import { isItemView, type FigureView } from './roll-up-words.js';
import type {
  ExplainedDutyResponse,
  ExplainedExclusionResponse,
  ExplainedUnitResponse,
  ExplainResponse,
} from './roll-ups.dto.js';
import type { Explanation } from './roll-ups.service.js';
import type { DutyRow } from './standings.views.js';

type Answer = Pick<ExplainResponse, 'figure' | 'mean' | 'duties' | 'units' | 'notApplicable'>;
type DutyOfItem = readonly [ItemFacts, DutyRow];

/** Everything behind a figure as the API tells it. */
export function presentExplanation(explanation: Explanation): ExplainResponse {
  const { about, asOf, part, structure } = explanation;
  const answer = 'unit' in about ? ofUnit(explanation, about.unit) : ofGroup(explanation, about);
  const name = 'group' in about ? parseGroupName(about.group) : null;
  return {
    question: {
      unit: 'unit' in about ? presentUnit(about.unit) : null,
      group: 'group' in about ? about.group : null,
      groupTitle: 'group' in about ? about.title : null,
      view: 'group' in about ? about.view : null,
      size: name?.by === 'size' ? name.size : null,
      kind: name?.by === 'kind' ? name.kind : null,
      area: part.area ?? null,
      phase: part.phase ?? null,
      item: part.item ?? null,
    },
    asOf,
    standardVersion: structure.version.label,
    ...answer,
    gminasOutside: explanation.gminasOutside,
  };
}

function ofUnit(explanation: Explanation, unit: UnitFacts): Answer {
  const [counted] = explanation.units;
  const duties = dutiesInPart(explanation);
  return {
    figure: counted
      ? presentFigure(
          figureOf(explanation, counted, duties),
          contextOf(explanation, { unit: unit.teryt, ...explanation.part }),
        )
      : null,
    mean: null,
    duties: duties.map(([item, duty]) => presentDuty(item, duty, explanation)),
    units: [],
    notApplicable: [],
  };
}

function ofGroup(
  explanation: Explanation,
  { group, view }: Exclude<Explanation['about'], { unit: UnitFacts }>,
): Answer {
  const inPart = dutiesInPart(explanation);
  const dutyOf = new Map(inPart.map((one) => [one[1].teryt, one]));
  const item = explanation.structure.items.find(({ code }) => code === explanation.part.item);
  const members = membersInPart(explanation, dutyOf);
  const coverages = members.map((counted): UnitCoverage => {
    const own = dutyOf.get(counted.unit.teryt);
    return {
      kind: counted.unit.kind,
      population: counted.unit.residents,
      coverage:
        item && isItemView(view)
          ? shareOf(
              view,
              item.duty,
              standingsOf([counted.unit], () => own?.[1]),
            )
          : figureOf(explanation, counted, own ? [own] : []),
    };
  });
  const context = contextOf(explanation, { group, view, ...explanation.part });
  return {
    ...figureOfGroup(view, coverages, context),
    duties: [],
    units: members.flatMap(({ unit }, at): ExplainedUnitResponse[] => {
      const coverage = coverages[at];
      if (!coverage) return [];
      const because = leftOutBecause(view, coverage, item?.duty);
      const own = item && dutyOf.get(unit.teryt);
      return [
        {
          unit: presentUnit(unit),
          residents: unit.residents,
          included: because === null,
          leftOutBecause: because,
          weight: because === null ? weightIn(view, unit) : null,
          figure: presentFigure(
            coverage.coverage,
            contextOf(explanation, { unit: unit.teryt, ...explanation.part }),
          ),
          duty: own ? presentDuty(own[0], own[1], explanation) : null,
        },
      ];
    }),
    notApplicable: exclusionsOf(explanation, inPart),
  };
}

/** A share and all duties are sums of the units' parts; the other views are means of them. */
function figureOfGroup(
  view: FigureView,
  coverages: readonly UnitCoverage[],
  context: FigureContext,
): Pick<Answer, 'figure' | 'mean'> {
  switch (view) {
    case 'equalUnits':
      return { figure: null, mean: presentMean(equalUnits(coverages), context) };
    case 'byResidents':
      return { figure: null, mean: presentMean(byResidents(coverages), context) };
    case 'allDuties':
      return { figure: presentFigure(allDuties(coverages), context), mean: null };
    case 'shareOfUnits':
    case 'shareOfResidents':
      return {
        figure: presentFigure(sumCoverage(coverages.map((one) => one.coverage)), context),
        mean: null,
      };
  }
}

function weightIn(view: FigureView, { residents }: UnitFacts): number | null {
  if (view === 'equalUnits') return 1;
  return view === 'byResidents' ? residents : null;
}

function exclusionsOf(explanation: Explanation, inPart: readonly DutyOfItem[]): ExplainedExclusionResponse[] {
  const units = new Map(explanation.units.map(({ unit }) => [unit.teryt, unit]));
  return inPart.flatMap(([item, { teryt, standing, since }]) => {
    const unit = units.get(teryt);
    if (!unit || standing !== 'not_applicable') return [];
    return [{ unit: presentUnit(unit), item: item.code, title: item.title, weight: item.weight, since }];
  });
}

/** Of one item it is counted from its duty; else from the counters, like every other figure. */
function figureOf(explanation: Explanation, counted: CountedUnit, duties: readonly DutyOfItem[]): Figure {
  if (explanation.part.item === undefined) return coverageOfUnit(counted, explanation.part);
  return coverageOf(duties.map(([{ weight }, { standing, assessed }]) => ({ weight, standing, assessed })));
}

function membersInPart(
  explanation: Explanation,
  dutyOf: ReadonlyMap<string, DutyOfItem>,
): CountedUnit<UnitFacts>[] {
  if (explanation.part.item === undefined) return unitsWithDuties(explanation.units, explanation.part);
  return explanation.units.filter(({ unit }) => dutyOf.has(unit.teryt));
}

/**
 * Duties in the part the figure speaks of, in the standard's order. A unit that joined later for days that were over has
 * no assessments under the version of that day: its duties had not begun, as the counters say.
 */
function dutiesInPart({ structure, duties, part, about, units, asOf }: Explanation): DutyOfItem[] {
  const isWhole = 'unit' in about || part.item !== undefined;
  const there = new Set(duties.map(({ teryt, item }) => `${teryt} ${item}`));
  const notBegun = ({ code, duty }: ItemFacts): DutyRow[] =>
    isWhole
      ? units
          .filter(({ unit }) => isDutyOf(duty, unit.kind) && !there.has(`${unit.teryt} ${code}`))
          .map(({ unit }) => ({
            id: '',
            teryt: unit.teryt,
            item: code,
            standing: 'not_started',
            assessed: false,
            since: asOf,
            review: null,
          }))
      : [];
  const byItem = new Map<string, DutyRow[]>();
  for (const duty of duties) {
    const known = byItem.get(duty.item);
    if (known) known.push(duty);
    else byItem.set(duty.item, [duty]);
  }
  return structure.items
    .filter(
      ({ area, phase, code }) =>
        (part.area === undefined || part.area === area) &&
        (part.phase === undefined || part.phase === phase) &&
        (part.item === undefined || part.item === code),
    )
    .flatMap((item) =>
      [...(byItem.get(item.code) ?? []), ...notBegun(item)].map((duty): DutyOfItem => [item, duty]),
    );
}

function presentDuty(item: ItemFacts, duty: DutyRow, { proofs }: Explanation): ExplainedDutyResponse {
  return {
    item: item.code,
    title: item.title,
    area: item.area,
    phase: item.phase,
    weight: item.weight,
    standing: duty.standing,
    since: duty.since,
    countedAs: countedAs(duty.standing),
    declared: countsAsDeclared(duty.standing),
    evidence: proofs
      .filter((proof) => proof.item === item.code && proof.teryt === duty.teryt)
      .map(({ title, kind, effectiveFrom, effectiveUntil }) => ({
        title,
        kind,
        effectiveFrom,
        effectiveUntil,
      })),
  };
}

function contextOf(explanation: Explanation, figure: Omit<ExplainedFigure, 'asOf'>): FigureContext {
  const { tenantSlug, asOf, structure } = explanation;
  return {
    asOf,
    standardVersion: structure.version.label,
    explain: explainAddress(tenantSlug, { ...figure, asOf }),
  };
}

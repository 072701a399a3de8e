import {
  allDuties,
  byResidents,
  coverageOf,
  countsAsDeclared,
  equalUnits,
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
import type { ExplainedDutyResponse, ExplainedUnitResponse, ExplainResponse } from './roll-ups.dto.js';
import type { Explanation } from './roll-ups.service.js';
import type { DutyRow } from './standings.views.js';

type Answer = Pick<ExplainResponse, 'figure' | 'mean' | 'duties' | 'units'>;

/** Everything behind a figure as the API tells it. */
export function presentExplanation(explanation: Explanation): ExplainResponse {
  const { about, asOf, part, structure } = explanation;
  const answer = 'unit' in about ? ofUnit(explanation, about.unit) : ofGroup(explanation, about);
  const kind =
    'group' in about && about.group.startsWith('kind:') ? explanation.units[0]?.unit.kind : undefined;
  return {
    question: {
      unit: 'unit' in about ? presentUnit(about.unit) : null,
      group: 'group' in about ? about.group : null,
      groupTitle: 'group' in about ? about.title : null,
      view: 'group' in about ? about.view : null,
      kind: kind ?? null,
      area: part.area ?? null,
      phase: part.phase ?? null,
      item: part.item ?? null,
    },
    asOf,
    standardVersion: structure.version.label,
    ...answer,
  };
}

function ofUnit(explanation: Explanation, unit: UnitFacts): Answer {
  const [counted] = explanation.units;
  const duties = dutiesInPart(explanation);
  return {
    figure: counted
      ? presentFigure(
          figureOf(explanation, counted),
          contextOf(explanation, { unit: unit.teryt, ...explanation.part }),
        )
      : null,
    mean: null,
    duties: duties.map(([item, duty]) => presentDuty(item, duty, explanation)),
    units: [],
  };
}

function ofGroup(
  explanation: Explanation,
  { group, view }: Exclude<Explanation['about'], { unit: UnitFacts }>,
): Answer {
  const members = membersInPart(explanation);
  const coverages = members.map((counted): UnitCoverage => ({
    kind: counted.unit.kind,
    population: counted.unit.residents,
    coverage: figureOf(explanation, counted),
  }));
  const context = contextOf(explanation, { group, view, ...explanation.part });
  return {
    figure: view === 'allDuties' ? presentFigure(allDuties(coverages), context) : null,
    mean:
      view === 'allDuties'
        ? null
        : presentMean(view === 'equalUnits' ? equalUnits(coverages) : byResidents(coverages), context),
    duties: [],
    units: members.flatMap(({ unit }, at): ExplainedUnitResponse[] => {
      const coverage = coverages[at];
      if (!coverage) return [];
      const because = leftOutBecause(view, coverage);
      return [
        {
          unit: presentUnit(unit),
          residents: unit.residents,
          included: because === null,
          leftOutBecause: because,
          figure: presentFigure(
            coverage.coverage,
            contextOf(explanation, { unit: unit.teryt, ...explanation.part }),
          ),
        },
      ];
    }),
  };
}

/** Of one item it is counted from its duty; else from the counters, like every other figure. */
function figureOf(explanation: Explanation, counted: CountedUnit): Figure {
  if (explanation.part.item === undefined) return coverageOfUnit(counted, explanation.part);
  const own = dutiesInPart(explanation).filter(([, duty]) => duty.teryt === counted.unit.teryt);
  return coverageOf(own.map(([{ weight }, { standing, assessed }]) => ({ weight, standing, assessed })));
}

function membersInPart(explanation: Explanation): CountedUnit<UnitFacts>[] {
  if (explanation.part.item === undefined) return unitsWithDuties(explanation.units, explanation.part);
  const carriers = new Set(dutiesInPart(explanation).map(([, { teryt }]) => teryt));
  return explanation.units.filter(({ unit }) => carriers.has(unit.teryt));
}

/** Duties in the part the figure speaks of, in the standard's order. */
function dutiesInPart({ structure, duties, part }: Explanation): (readonly [ItemFacts, DutyRow])[] {
  return structure.items
    .filter(
      ({ area, phase, code }) =>
        (part.area === undefined || part.area === area) &&
        (part.phase === undefined || part.phase === phase) &&
        (part.item === undefined || part.item === code),
    )
    .flatMap((item) => duties.filter((duty) => duty.item === item.code).map((duty) => [item, duty] as const));
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
      .filter((proof) => proof.item === item.code)
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

import { explainAddress, type ExplainedFigure } from '../../contract/explain-address.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { UnitFacts } from '../units/units.reader.js';
import { coverageOfUnit, unitsWithDuties, type CountedUnit } from './coverage.reader.js';
import type { UnitFigures } from './roll-ups.service.js';
import type { UnitFigureResponse, UnitFiguresResponse } from './unit-figures.dto.js';

export function presentUnitFigures(figures: UnitFigures): UnitFiguresResponse {
  const { asOf, structure, units, part } = figures;
  return {
    asOf,
    standardVersion: structure.version.label,
    areas: structure.areas.map(({ code, title }) => ({ code, title })),
    phases: structure.phases.map(({ number, title }) => ({ number, title })),
    items: structure.items.map(({ code, title }) => ({ code, title })),
    units: units.map((counted) =>
      part.item === undefined ? presentInPart(figures, counted) : presentAtItem(figures, counted, part.item),
    ),
  };
}

function presentInPart(figures: UnitFigures, counted: CountedUnit<UnitFacts>): UnitFigureResponse {
  const { asOf, structure, part } = figures;
  const nothing = { figure: null, standing: null, since: null, explain: null };
  const unit = presentUnit(counted.unit);
  if (unitsWithDuties([counted], part).length === 0) return { unit, ...nothing };
  const explain = addressOf(figures, { unit: unit.teryt, ...part });
  const context = { asOf, standardVersion: structure.version.label, explain };
  return { unit, ...nothing, figure: presentFigure(coverageOfUnit(counted, part), context), explain };
}

function presentAtItem(
  figures: UnitFigures,
  { unit }: CountedUnit<UnitFacts>,
  item: string,
): UnitFigureResponse {
  const duty = figures.duties.find((one) => one.teryt === unit.teryt && one.item === item);
  return {
    unit: presentUnit(unit),
    figure: null,
    standing: duty?.standing ?? null,
    since: duty?.since ?? null,
    explain: duty ? addressOf(figures, { unit: unit.teryt, item }) : null,
  };
}

function addressOf({ tenantSlug, asOf }: UnitFigures, figure: Omit<ExplainedFigure, 'asOf'>): string {
  return explainAddress(tenantSlug, { ...figure, asOf });
}

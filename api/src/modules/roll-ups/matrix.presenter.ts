import { allDuties, shareOfResidents, shareOfUnits, type Coverage, type UnitStanding } from '@miara/shared';
import { explainAddress, type ExplainedFigure } from '../../contract/explain-address.js';
import type { ShareDto } from '../../contract/figure.dto.js';
import { presentFigure, presentViews, type FigureContext } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { ItemFacts } from '../standards/standards.reader.js';
import { coverageOfUnit, coveragesOf, type Part } from './coverage.reader.js';
import type { MatrixCellResponse, MatrixItemResponse, MatrixResponse } from './roll-ups.dto.js';
import type { Matrix } from './roll-ups.service.js';
import type { DutyRow } from './standings.views.js';

/** The matrix as the API tells it; every number comes from shared/scoring. */
export function presentMatrix(matrix: Matrix): MatrixResponse {
  const { asOf, structure, units, everyone } = matrix;
  const context = (figure: Omit<ExplainedFigure, 'asOf'>): FigureContext => ({
    asOf,
    standardVersion: structure.version.label,
    explain: explainAddress(matrix.tenantSlug, { ...figure, asOf }),
  });
  const total = (part: Part) =>
    presentFigure(
      allDuties(coveragesOf(units, part)),
      context({ group: everyone, view: 'allDuties', ...part }),
    );
  const dutyAt = new Map(matrix.duties.map((duty) => [`${duty.teryt} ${duty.item}`, duty]));

  return {
    asOf,
    mode: matrix.mode,
    since: matrix.since,
    standardVersion: structure.version.label,
    items: structure.items.map((item) => presentItem(item, matrix, dutyAt)),
    areas: structure.areas.map(({ code, title }) => ({ code, title, figure: total({ area: code }) })),
    phases: structure.phases.map(({ number, title, deadline }) => ({
      number,
      title,
      deadline,
      figure: total({ phase: number }),
    })),
    rows: units.map((counted) => ({
      unit: presentUnit(counted.unit),
      residents: counted.unit.residents,
      figure: presentFigure(coverageOfUnit(counted), context({ unit: counted.unit.teryt })),
      cells: structure.items.map(({ code }) =>
        presentCell(dutyAt.get(`${counted.unit.teryt} ${code}`), matrix.told),
      ),
    })),
    total: presentViews(coveragesOf(units), {
      asOf,
      standardVersion: structure.version.label,
      explain: (view) => context({ group: everyone, view }).explain,
    }),
  };
}

function presentItem(
  item: ItemFacts,
  { units }: Matrix,
  dutyAt: ReadonlyMap<string, DutyRow>,
): MatrixItemResponse {
  const standings: UnitStanding[] = [];
  let awaiting = 0;
  for (const { unit } of units) {
    const duty = dutyAt.get(`${unit.teryt} ${item.code}`);
    standings.push({
      kind: unit.kind,
      population: unit.residents,
      standing: duty?.standing ?? 'not_started',
      assessed: duty?.assessed ?? false,
    });
    if (duty?.review === 'submitted') awaiting += 1;
  }
  return {
    code: item.code,
    title: item.title,
    area: item.area,
    phase: item.phase,
    duty: item.duty,
    weight: item.weight,
    units: presentShare(shareOfUnits(item.duty, standings)),
    residents: presentShare(shareOfResidents(item.duty, standings)),
    awaiting,
  };
}

function presentCell(duty: DutyRow | undefined, told: Matrix['told']): MatrixCellResponse | null {
  if (!duty) return null;
  const { id, standing, review, assessed, since } = duty;
  return { id, standing, review, assessed, since, ...told.get(id) };
}

function presentShare({ numerator, denominator, hasData }: Coverage): ShareDto {
  return { numerator, denominator, hasData };
}

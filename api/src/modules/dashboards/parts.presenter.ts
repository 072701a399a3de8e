import { isDutyOf } from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import { presentFigure, presentViews } from '../../contract/figure.presenter.js';
import { coverageOfUnit, coveragesOf, unitsWithDuties, type Part } from '../roll-ups/coverage.reader.js';
import type { CoveragePartsResponse, PartFigureResponse } from './dashboards.dto.js';
import type { Parts } from './dashboards.service.js';
import { explainSum, presentMeasured } from './measured.presenter.js';

/** Coverage by area and phase as the API tells it: the whole, the areas, the phases, and where they cross. */
export function presentParts(parts: Parts): CoveragePartsResponse {
  const { areas, phases } = parts.group;
  const codes = [undefined, ...areas.map(({ code }) => code)];
  const numbers = [undefined, ...phases.map(({ number }) => number)];
  return {
    question: presentMeasured(parts),
    areas: areas.map(({ code, title }) => ({ code, title })),
    phases: phases.map(({ number, title, deadline }) => ({ number, title, deadline })),
    figures: codes
      .flatMap((area) => numbers.map((phase) => presentPart(parts, area, phase)))
      .filter(({ duties }) => duties > 0),
  };
}

function presentPart(parts: Parts, area: string | undefined, phase: number | undefined): PartFigureResponse {
  const { group, counted, tenantSlug } = parts;
  const { about, asOf, version } = group;
  const part: Part = {
    ...(area === undefined ? {} : { area }),
    ...(phase === undefined ? {} : { phase }),
  };
  const items = group.items.filter(
    (item) =>
      item.versionId === version.id &&
      (area === undefined || item.area === area) &&
      (phase === undefined || item.phase === phase),
  );
  const context = { asOf, standardVersion: version.label };
  const only = 'unit' in about ? counted[0] : undefined;
  return {
    area: area ?? null,
    phase: phase ?? null,
    duties: group.units.reduce(
      (sum, { kind }) => sum + items.filter(({ duty }) => isDutyOf(duty, kind)).length,
      0,
    ),
    units: unitsWithDuties(counted, part).length,
    figure: only
      ? presentFigure(coverageOfUnit(only, part), { ...context, explain: explainSum(parts, part) })
      : null,
    views:
      'group' in about
        ? presentViews(coveragesOf(counted, part), {
            ...context,
            explain: (view) => explainAddress(tenantSlug, { group: about.group, view, ...part, asOf }),
          })
        : null,
  };
}

import { coverageFromWeights, sumStandingWeights } from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import type { FigureDto } from '../../contract/figure.dto.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import type { Part } from './coverage.reader.js';
import type { TotalResponse } from './roll-ups.dto.js';
import type { Total } from './roll-ups.service.js';

/** All duties of all units as the API tells them, whole and by area and phase; each figure explains itself. */
export function presentTotal(total: Total): TotalResponse {
  const { asOf, structure } = total;
  return {
    asOf,
    standardVersion: structure.version.label,
    figure: figureOf(total, {}),
    areas: structure.areas.map(({ code, title }) => ({
      code,
      title,
      figure: figureOf(total, { area: code }),
    })),
    phases: structure.phases.map(({ number, title, deadline }) => ({
      number,
      title,
      deadline,
      figure: figureOf(total, { phase: number }),
    })),
  };
}

function figureOf({ tenantSlug, asOf, structure, everyone, parts }: Total, part: Part): FigureDto {
  const counted = parts.filter(
    ({ area, phase }) =>
      (part.area === undefined || part.area === area) && (part.phase === undefined || part.phase === phase),
  );
  return presentFigure(coverageFromWeights(sumStandingWeights(counted.map(({ weights }) => weights))), {
    asOf,
    standardVersion: structure.version.label,
    explain: explainAddress(tenantSlug, { group: everyone, view: 'allDuties', ...part, asOf }),
  });
}

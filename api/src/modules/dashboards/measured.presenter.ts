import { coverageFromWeights } from '@miara/shared';
import { explainAddress, type ExplainedFigure } from '../../contract/explain-address.js';
import type { FigureDto } from '../../contract/figure.dto.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { MeasuredResponse } from './dashboards.dto.js';
import type { Measured } from './dashboards.service.js';
import type { StandingSums } from './dashboards.views.js';

/** What was asked, as the API tells it. */
export function presentMeasured({ group }: Measured): MeasuredResponse {
  const { about, part, asOf, version, units } = group;
  return {
    unit: 'unit' in about ? presentUnit(about.unit) : null,
    group: 'group' in about ? about.group : null,
    groupTitle: 'group' in about ? about.title : null,
    area: part.area ?? null,
    phase: part.phase ?? null,
    asOf,
    standardVersion: version.label,
    units: units.length,
  };
}

/** Address of everything behind a sum of duties of the group (or of one of its units), narrowed to a part. */
export function explainSum(
  { tenantSlug, group: { about, part, asOf } }: Measured,
  narrowed: Pick<ExplainedFigure, 'unit' | 'area' | 'phase'> = {},
): string {
  const teryt = narrowed.unit ?? ('unit' in about ? about.unit.teryt : undefined);
  return explainAddress(tenantSlug, {
    ...part,
    ...narrowed,
    ...('group' in about && teryt === undefined
      ? { group: about.group, view: 'allDuties' as const }
      : { unit: teryt ?? '' }),
    asOf,
  });
}

/** The coverage that weights make. */
export function presentSum(
  measured: Measured,
  { weights, assessed }: Pick<StandingSums, 'weights' | 'assessed'>,
  explain: string,
): FigureDto {
  const { asOf, version } = measured.group;
  return presentFigure(coverageFromWeights({ ...weights, assessed }), {
    asOf,
    standardVersion: version.label,
    explain,
  });
}

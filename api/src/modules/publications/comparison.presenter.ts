import { unitsWithDuties } from '../roll-ups/coverage.reader.js';
import type { PublicComparisonResponse } from './public.dto.js';
import { presentOpened, presentPublicUnit, presentUnitFigure } from './public.presenter.js';
import { dutiesOf, type Comparison } from './public.service.js';

/** Units of one kind beside each other. They have the same duties, so every row has a cell for each. */
export function presentComparison(comparison: Comparison): PublicComparisonResponse {
  const { tenant, publication, standard, compared, standings } = comparison;
  const duties = compared.map(({ unit }) => dutiesOf(comparison, unit, standings));
  return {
    ...presentOpened(comparison),
    units: compared.map((counted) => presentPublicUnit(comparison, counted)),
    areas: standard.areas
      .filter(({ code }) => unitsWithDuties(compared, { area: code }).length > 0)
      .map(({ code, title }) => ({
        key: code,
        title,
        figures: compared.map((counted) => presentUnitFigure(tenant, publication, counted, { area: code })),
      })),
    items: (duties[0] ?? []).map(({ item }, row) => ({
      item: item.code,
      title: item.title,
      area: item.area,
      phase: item.phase,
      standings: duties.flatMap((ofUnit) => {
        const standing = ofUnit[row]?.standing;
        if (!standing) return [];
        const { teryt, assessed, since, plannedOn, proofCount } = standing;
        return [{ unit: teryt, standing: standing.standing, assessed, since, plannedOn, proofCount }];
      }),
    })),
  };
}

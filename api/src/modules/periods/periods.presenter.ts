import { presentUnit } from '../../contract/unit.presenter.js';
import type { PeriodCountsResponse, PeriodResponse, PeriodUnitResponse } from './periods.dto.js';
import type { PeriodCounts, PeriodRow, PeriodUnitRow } from './periods.views.js';

export function presentPeriod({ closedAt, counts, ...period }: PeriodRow): PeriodResponse {
  return { ...period, closedAt: closedAt?.toISOString() ?? null, counts: presentCounts(counts) };
}

export function presentPeriodUnit({ unit, counts }: PeriodUnitRow): PeriodUnitResponse {
  return { unit: presentUnit(unit), counts: presentCounts(counts) };
}

function presentCounts({ inTime, late, missing, settled }: PeriodCounts): PeriodCountsResponse {
  return { expected: inTime + late + missing, inTime, late, missing, settled };
}

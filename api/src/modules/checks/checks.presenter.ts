import { presentUnit } from '../../contract/unit.presenter.js';
import type { CheckListResponse, FindingResponse } from './checks.dto.js';
import type { Checks } from './checks.service.js';
import type { FindingRow } from './checks.views.js';

export function presentChecks({ counts, settings, itemsWithTarget }: Checks): CheckListResponse {
  return { checks: counts, settings, itemsWithTarget };
}

export function presentFinding(row: FindingRow): FindingResponse {
  const { assessmentId, item, title, details, note, until, acceptedBy, acceptedAt } = row;
  return {
    assessmentId,
    unit: presentUnit(row),
    item,
    title,
    facts: {
      datedOn: details.datedOn ?? null,
      months: details.months ?? null,
      value: details.value ?? null,
      target: details.target ?? null,
      direction: details.direction ?? null,
      unit: details.unit ?? null,
      reason: details.reason ?? null,
      dueOn: details.dueOn ?? null,
      isException: details.isException ?? null,
      others:
        details.others?.map((other) => ({ unit: other.unit, item: other.item, state: other.state })) ?? null,
    },
    accepted:
      note === null || acceptedAt === null
        ? null
        : { note, until, by: acceptedBy, at: acceptedAt.toISOString() },
  };
}

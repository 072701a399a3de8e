import type { ActionCountsQuery } from './action-counts.dto.js';
import type { ActionFilter } from './actions.input.js';

/** What a query narrows the log down to. */
export function filterOf(query: ActionCountsQuery): ActionFilter {
  return {
    unit: query.unit ?? null,
    item: query.item ?? null,
    kind: query.kind ?? null,
    status: query.status ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    partner: query.partner ?? null,
    source: query.source ?? null,
    text: query.text ?? null,
    withdrawn: query.withdrawn === 'true',
    carrier: query.carrier ?? null,
    powiat: query.powiat ?? null,
  };
}

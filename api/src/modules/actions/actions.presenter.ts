import type { Actor } from '../../platform/auth/actor.js';
import type { Page } from '../../platform/http/page-query.js';
import type { ActionPageResponse, ActionResponse } from './actions.dto.js';
import { mayEdit } from './actions.policy.js';
import type { ActionRow, ActionTotals } from './actions.views.js';

export function presentAction(actor: Actor, row: ActionRow): ActionResponse {
  const may = mayEdit(actor, { unit: row.unit.teryt });
  const counts = row.withdrawnAt === null;
  return {
    id: row.id,
    version: row.version,
    unit: row.unit,
    kind: row.kind,
    title: row.title,
    description: row.description,
    status: row.status,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    place: row.place,
    peopleReached: row.peopleReached,
    costGrosz: row.costGrosz,
    units: row.units,
    items: row.items.map(({ code, title }) => ({ code, title })),
    evidence: row.evidence,
    audiences: row.audiences,
    languages: row.languages,
    funding: row.funding,
    organisers: row.organisers,
    partners: row.partners,
    visibility: row.visibility,
    shares: row.shares,
    sharesAre: row.sharesAre,
    withdrawn:
      row.withdrawnAt === null
        ? null
        : { at: row.withdrawnAt.toISOString(), by: row.withdrawnBy, reason: row.withdrawnReason ?? '' },
    loggedBy: row.loggedBy,
    loggedAt: row.loggedAt.toISOString(),
    abilities: { edit: may && counts, withdraw: may && counts, restore: may && !counts },
  };
}

export function presentActions(
  actor: Actor,
  page: Page<ActionRow> & { totals: ActionTotals },
): ActionPageResponse {
  return {
    actions: page.rows.map((row) => presentAction(actor, row)),
    next: page.next,
    totals: page.totals,
  };
}

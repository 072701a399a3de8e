import type { Actor } from '../../platform/auth/actor.js';
import type { Page } from '../../platform/http/page-query.js';
import type { ActionPageResponse, ActionResponse } from './actions.dto.js';
import { mayEdit } from './actions.policy.js';
import type { ActionRow } from './actions.views.js';

export function presentAction(actor: Actor, row: ActionRow): ActionResponse {
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
    loggedBy: row.loggedBy,
    loggedAt: row.loggedAt.toISOString(),
    abilities: { edit: mayEdit(actor, { unit: row.unit.teryt }) },
  };
}

export function presentActions(
  actor: Actor,
  page: Page<ActionRow> & { total: number; peopleReached: number },
): ActionPageResponse {
  return {
    actions: page.rows.map((row) => presentAction(actor, row)),
    next: page.next,
    total: page.total,
    peopleReached: page.peopleReached,
  };
}

import { ACTION_STATUSES, byPolishText, type ActionStatus } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../contract/unit.presenter.js';
import type { Tx } from '../../platform/database/tx.js';
import type { ActionCountsResponse } from './action-counts.dto.js';
import type { ActionFilter } from './actions.input.js';
import {
  ASKED_UNITS,
  MATCHES_FILTER,
  parametersOf,
  TOUCHES_PLACE,
  UNIT_AS_JSON,
  type ActionSight,
} from './actions.views.js';

/** As it is answered: the rows have that very shape. */
export type ActionCounts = ActionCountsResponse;

interface Counted {
  actions: number;
  peopleReached: number;
  costGrosz: number;
}

interface UnitStatusRow extends Counted {
  unit: UnitRow;
  status: ActionStatus;
  shared: number;
}

/** Actions of the reader's sight that the filter lets through. */
const MATCHING = `actions.tenant_id = $1 AND ${TOUCHES_PLACE} AND ${MATCHES_FILTER}`;

/** Their credits to units of the reader's place that the filter asks for. */
const CREDITS = `
  FROM actions
  JOIN action_units ON ${ASKED_UNITS} AND ($2::text[] IS NULL OR action_units.teryt = ANY ($2))
  JOIN units ON units.teryt = action_units.teryt
  WHERE ${MATCHING}`;

const SHARES = `
  coalesce(sum(action_units.people), 0)::double precision AS "peopleReached",
  coalesce(sum(action_units.cost_grosz), 0)::double precision AS "costGrosz"`;

/** The action log counted: for the columns and lanes of the board and for the map. */
@Injectable()
export class ActionCountsViews {
  async counts(
    tx: Tx,
    sight: Pick<ActionSight, 'place'>,
    filter: ActionFilter,
  ): Promise<ActionCountsResponse> {
    const parameters = parametersOf(tx, sight, filter);
    const of = filter.unit === null && filter.powiat === null ? 'whole' : 'shares';
    const part = (share: 'people' | 'cost_grosz', whole: string): string =>
      of === 'whole' ? whole : `(SELECT sum(action_units.${share}) FROM action_units WHERE ${ASKED_UNITS})`;
    const byStatus = await tx.query<Counted & { status: ActionStatus }>(
      `SELECT actions.status, count(*)::integer AS actions,
         coalesce(sum(${part('people', 'actions.people_reached')}), 0)::double precision AS "peopleReached",
         coalesce(sum(${part('cost_grosz', 'actions.cost_grosz')}), 0)::double precision AS "costGrosz"
       FROM actions
       WHERE ${MATCHING}
       GROUP BY actions.status`,
      parameters,
    );
    const byUnit = await tx.query<UnitStatusRow>(
      `SELECT ${UNIT_AS_JSON} AS unit, actions.status, count(*)::integer AS actions, ${SHARES},
         count(*) FILTER (WHERE EXISTS (
           SELECT FROM action_units AS others
           WHERE others.tenant_id = action_units.tenant_id
             AND others.action_id = action_units.action_id
             AND others.teryt <> action_units.teryt
         ))::integer AS shared
       ${CREDITS}
       GROUP BY units.teryt, actions.status`,
      parameters,
    );
    const powiats = await tx.query<Counted & { teryt: string }>(
      `SELECT coalesce(units.powiat_teryt, units.teryt) AS teryt,
         count(DISTINCT actions.id)::integer AS actions, ${SHARES}
       ${CREDITS}
       GROUP BY coalesce(units.powiat_teryt, units.teryt)
       ORDER BY teryt`,
      parameters,
    );
    return {
      statuses: ACTION_STATUSES.map((status) => ({
        ...(byStatus.find((row) => row.status === status) ?? { actions: 0, peopleReached: 0, costGrosz: 0 }),
        status,
      })),
      units: unitsOf(byUnit),
      powiats,
      of,
    };
  }
}

function unitsOf(rows: readonly UnitStatusRow[]): ActionCountsResponse['units'] {
  const units = new Map<string, ActionCountsResponse['units'][number]>();
  for (const { unit, status, actions, peopleReached, costGrosz, shared } of rows) {
    const sums: ActionCountsResponse['units'][number] = units.get(unit.teryt) ?? {
      unit,
      actions: 0,
      peopleReached: 0,
      costGrosz: 0,
      shared: 0,
      statuses: [],
    };
    sums.actions += actions;
    sums.peopleReached += peopleReached;
    sums.costGrosz += costGrosz;
    sums.shared += shared;
    sums.statuses.push({ status, actions, peopleReached, costGrosz });
    units.set(unit.teryt, sums);
  }
  return [...units.values()].sort(byPolishText(({ unit }) => unit.displayName.pl));
}

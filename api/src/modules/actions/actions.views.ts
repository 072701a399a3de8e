import type { ActionKind, ActionStatus, Duty, LocalizedText, UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { ActionFilter } from './actions.input.js';

export interface ActionUnitRow {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}

export interface ActionItemRow {
  id: string;
  code: string;
  title: LocalizedText;
  duty: Duty;
}

export interface ActionEvidenceRow {
  id: string;
  title: string;
  fileName: string | null;
}

/** An action with everything it is credited to. */
export interface ActionRow {
  id: string;
  version: number;
  unit: ActionUnitRow;
  kind: ActionKind;
  title: string;
  description: string | null;
  status: ActionStatus;
  startsOn: string;
  endsOn: string | null;
  place: string | null;
  peopleReached: number | null;
  costGrosz: number | null;
  units: ActionUnitRow[];
  items: ActionItemRow[];
  evidence: ActionEvidenceRow[];
  loggedBy: string | null;
  loggedAt: Date;
}

/** What the reader may see of the log. */
export interface ActionSight {
  /** Units of the reader's place; an action shows when one of them carried it or is credited. Null = all. */
  place: readonly string[] | null;
  /** Units whose proofs the reader may see; null = all, empty = none. */
  proofsOf: readonly string[] | null;
}

/** Position of the last row seen: first day and identifier. */
export interface ActionPosition {
  startsOn: string;
  id: string;
}

/** Carried by or credited to a unit of the place. No join: an action credited to three of them shows once. */
const TOUCHES_PLACE = `(
  $2::text[] IS NULL
  OR actions.teryt = ANY ($2)
  OR EXISTS (
    SELECT FROM action_units
    WHERE action_units.tenant_id = actions.tenant_id
      AND action_units.action_id = actions.id
      AND action_units.teryt = ANY ($2)
  )
)`;

const MATCHES_FILTER = `(
  ($3::text IS NULL OR EXISTS (
    SELECT FROM action_units
    WHERE action_units.tenant_id = actions.tenant_id
      AND action_units.action_id = actions.id
      AND action_units.teryt = $3
  ))
  AND ($4::text IS NULL OR EXISTS (
    SELECT FROM action_items
    JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
    WHERE action_items.tenant_id = actions.tenant_id
      AND action_items.action_id = actions.id
      AND items.code = $4
  ))
  AND ($5::text IS NULL OR actions.kind = $5)
  AND ($6::text IS NULL OR actions.status = $6)
)`;

const UNIT_AS_JSON = `jsonb_build_object(
  'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind, 'powiatTeryt', units.powiat_teryt
)`;

/** An action whole; `proofsOf` is the parameter with the units whose proofs may be seen. */
const wholeAction = (proofsOf: string): string => `
  actions.id,
  actions.version,
  (SELECT ${UNIT_AS_JSON} FROM units WHERE units.teryt = actions.teryt) AS unit,
  actions.kind,
  actions.title,
  actions.description,
  actions.status,
  actions.starts_on::text AS "startsOn",
  actions.ends_on::text AS "endsOn",
  actions.place,
  actions.people_reached AS "peopleReached",
  actions.cost_grosz::double precision AS "costGrosz",
  (
    SELECT coalesce(jsonb_agg(${UNIT_AS_JSON} ORDER BY units.display_name ->> 'pl' COLLATE "pl-x-icu"), '[]')
    FROM action_units
    JOIN units ON units.teryt = action_units.teryt
    WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
  ) AS units,
  (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('id', items.id, 'code', items.code, 'title', items.title, 'duty', items.duty)
      ORDER BY items.position, items.code
    ), '[]')
    FROM action_items
    JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
    WHERE action_items.tenant_id = actions.tenant_id AND action_items.action_id = actions.id
  ) AS items,
  (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('id', evidence.id, 'title', evidence.title, 'fileName', revisions.file_name)
      ORDER BY evidence.created_at, evidence.id
    ), '[]')
    FROM action_evidence
    JOIN evidence ON evidence.tenant_id = action_evidence.tenant_id AND evidence.id = action_evidence.evidence_id
    CROSS JOIN LATERAL (
      SELECT evidence_revisions.file_name
      FROM evidence_revisions
      WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
      ORDER BY evidence_revisions.number DESC
      LIMIT 1
    ) AS revisions
    WHERE action_evidence.tenant_id = actions.tenant_id
      AND action_evidence.action_id = actions.id
      AND (${proofsOf}::text[] IS NULL OR evidence.teryt = ANY (${proofsOf}))
  ) AS evidence,
  (SELECT people.name FROM people WHERE people.id = actions.created_by) AS "loggedBy",
  actions.created_at AS "loggedAt"
`;

/** The read side of the action log. */
@Injectable()
export class ActionsViews {
  /** Newest day first. */
  async list(
    tx: Tx,
    sight: ActionSight,
    filter: ActionFilter,
    page: { after: ActionPosition | null; limit: number },
  ): Promise<ActionRow[]> {
    return tx.query<ActionRow>(
      `SELECT ${wholeAction('$7')}
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND ${MATCHES_FILTER}
         AND ($8::date IS NULL OR (actions.starts_on, actions.id) < ($8::date, $9::uuid))
       ORDER BY actions.starts_on DESC, actions.id DESC
       LIMIT $10`,
      [
        ...parametersOf(tx, sight, filter),
        sight.proofsOf,
        page.after?.startsOn ?? null,
        page.after?.id ?? null,
        page.limit,
      ],
    );
  }

  /** How many match over all pages, and how many people they reached. */
  async totals(
    tx: Tx,
    sight: ActionSight,
    filter: ActionFilter,
  ): Promise<{ total: number; peopleReached: number }> {
    const [totals] = await tx.query<{ total: number; peopleReached: number }>(
      `SELECT
         count(*)::integer AS total,
         coalesce(sum(actions.people_reached), 0)::double precision AS "peopleReached"
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND ${MATCHES_FILTER}`,
      parametersOf(tx, sight, filter),
    );
    return totals ?? { total: 0, peopleReached: 0 };
  }

  /** Null when there is none, or it touches no unit of the reader's place. */
  async one(tx: Tx, sight: ActionSight, id: string): Promise<ActionRow | null> {
    const [row] = await tx.query<ActionRow>(
      `SELECT ${wholeAction('$4')}
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND actions.id = $3`,
      [tx.tenantId, sight.place, id, sight.proofsOf],
    );
    return row ?? null;
  }

  /** All proofs of an action, also those the reader does not see: an edit must not lose them. */
  async evidenceOf(tx: Tx, id: string): Promise<string[]> {
    const rows = await tx.query<{ evidence_id: string }>(
      `SELECT action_evidence.evidence_id
       FROM action_evidence
       WHERE action_evidence.tenant_id = $1 AND action_evidence.action_id = $2
       ORDER BY action_evidence.evidence_id`,
      [tx.tenantId, id],
    );
    return rows.map((row) => row.evidence_id);
  }
}

function parametersOf(tx: Tx, sight: ActionSight, filter: ActionFilter): unknown[] {
  return [tx.tenantId, sight.place, filter.unit, filter.item, filter.kind, filter.status];
}

import {
  fold,
  wordsOf,
  type ActionShare,
  type ActionStatus,
  type ActionVisibility,
  type Duty,
  type LocalizedText,
  type SharesAre,
} from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../contract/unit.presenter.js';
import type { Tx } from '../../platform/database/tx.js';
import {
  ACTION_EVENTS,
  type ActionAudienceCount,
  type ActionEvent,
  type ActionFilter,
  type ActionFundingPart,
  type ActionSort,
} from './actions.input.js';

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
  unit: UnitRow;
  kind: string;
  title: string;
  description: string | null;
  status: ActionStatus;
  startsOn: string;
  endsOn: string | null;
  place: string | null;
  peopleReached: number | null;
  costGrosz: number | null;
  units: UnitRow[];
  items: ActionItemRow[];
  evidence: ActionEvidenceRow[];
  audiences: ActionAudienceCount[];
  languages: string[];
  funding: ActionFundingPart[];
  organisers: string[];
  partners: string[];
  visibility: ActionVisibility;
  shares: ActionShare[];
  sharesAre: SharesAre;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
  loggedBy: string | null;
  loggedAt: Date;
}

/** Something that was done with an action. */
export interface ActionEventRow {
  at: Date;
  person: string | null;
  event: ActionEvent;
  /** Names of the fields that an edit changed. */
  fields: string[];
  /** Why it was withdrawn. */
  reason: string | null;
}

/** As many of the last changes as a page shows. */
const HISTORY_LENGTH = 100;

/** What the reader may see of the log. */
export interface ActionSight {
  /** Units of the reader's place; an action shows when one of them carried it or is credited. Null = all. */
  place: readonly string[] | null;
  /** Units whose proofs the reader may see; null = all, empty = none. */
  proofsOf: readonly string[] | null;
}

/** Position of the last row seen: what the list is ordered by, and the identifier. */
export interface ActionPosition {
  key: string | number;
  id: string;
}

export interface ActionTotals {
  actions: number;
  peopleReached: number;
  costGrosz: number;
  /** `shares`: only the parts of the unit or powiat that was asked for. */
  of: 'whole' | 'shares';
}

/** How each order is read: what it orders by, which way, and the value of a row that the next page goes on from. */
const ORDERS: Readonly<
  Record<
    ActionSort,
    { by: string; as: string; down: boolean; keyOf: (row: ActionRow) => ActionPosition['key'] }
  >
> = {
  '-day': { by: 'actions.starts_on', as: 'date', down: true, keyOf: (row) => row.startsOn },
  day: { by: 'actions.starts_on', as: 'date', down: false, keyOf: (row) => row.startsOn },
  title: {
    by: 'actions.title COLLATE "pl-x-icu"',
    as: 'text',
    down: false,
    keyOf: (row) => row.title,
  },
  people: {
    by: 'coalesce(actions.people_reached, -1)',
    as: 'bigint',
    down: true,
    keyOf: (row) => row.peopleReached ?? -1,
  },
  cost: {
    by: 'coalesce(actions.cost_grosz, -1)',
    as: 'bigint',
    down: true,
    keyOf: (row) => row.costGrosz ?? -1,
  },
};

/** Position of a row in an order. */
export function positionOf(sort: ActionSort, row: ActionRow): [ActionPosition['key'], string] {
  return [ORDERS[sort].keyOf(row), row.id];
}

/** Carried by or credited to a unit of the place. No join: an action credited to three of them shows once. */
export const TOUCHES_PLACE = `(
  $2::text[] IS NULL
  OR actions.teryt = ANY ($2)
  OR EXISTS (
    SELECT FROM action_units
    WHERE action_units.tenant_id = actions.tenant_id
      AND action_units.action_id = actions.id
      AND action_units.teryt = ANY ($2)
  )
)`;

/** Credited units that the filter asks for; all when it asks for none. */
export const ASKED_UNITS = `
  action_units.tenant_id = actions.tenant_id
  AND action_units.action_id = actions.id
  AND ($3::text IS NULL OR action_units.teryt = $3)
  AND ($14::text IS NULL OR action_units.teryt IN (
    SELECT units.teryt FROM units WHERE units.teryt = $14 OR units.powiat_teryt = $14
  ))`;

export const MATCHES_FILTER = `(
  (($3::text IS NULL AND $14::text IS NULL) OR EXISTS (SELECT FROM action_units WHERE ${ASKED_UNITS}))
  AND ($4::text IS NULL OR EXISTS (
    SELECT FROM action_items
    JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
    WHERE action_items.tenant_id = actions.tenant_id
      AND action_items.action_id = actions.id
      AND items.code = $4
  ))
  AND ($5::text IS NULL OR actions.kind = $5)
  AND ($6::text IS NULL OR actions.status = $6)
  AND ($7::date IS NULL OR coalesce(actions.ends_on, actions.starts_on) >= $7)
  AND ($8::date IS NULL OR actions.starts_on <= $8)
  AND ($9::uuid IS NULL OR EXISTS (
    SELECT FROM action_partners
    WHERE action_partners.tenant_id = actions.tenant_id
      AND action_partners.action_id = actions.id
      AND action_partners.partner_id = $9
  ))
  AND ($10::text IS NULL OR EXISTS (
    SELECT FROM action_funding
    WHERE action_funding.tenant_id = actions.tenant_id
      AND action_funding.action_id = actions.id
      AND action_funding.source = $10
  ))
  AND ($11::text[] IS NULL OR NOT EXISTS (
    SELECT FROM unnest($11) AS told (word)
    WHERE position(told.word in miara_fold(concat_ws(' ', actions.title, actions.place, actions.description))) = 0
  ))
  AND (actions.withdrawn_at IS NOT NULL) = $12::boolean
  AND ($13::text IS NULL OR actions.teryt = $13)
)`;

export const UNIT_AS_JSON = `jsonb_build_object(
  'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind, 'powiatTeryt', units.powiat_teryt
)`;

const partnersInRole = (role: 'organiser' | 'partner'): string => `(
    SELECT coalesce(jsonb_agg(partners.id ORDER BY partners.name COLLATE "pl-x-icu", partners.id), '[]')
    FROM action_partners
    JOIN partners ON partners.tenant_id = action_partners.tenant_id AND partners.id = action_partners.partner_id
    WHERE action_partners.tenant_id = actions.tenant_id
      AND action_partners.action_id = actions.id
      AND action_partners.role = '${role}'
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
  (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('audience', action_audiences.audience, 'people', action_audiences.people)
      ORDER BY action_audiences.people DESC, action_audiences.audience
    ), '[]')
    FROM action_audiences
    WHERE action_audiences.tenant_id = actions.tenant_id AND action_audiences.action_id = actions.id
  ) AS audiences,
  actions.languages,
  (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('source', action_funding.source, 'grosz', action_funding.grosz)
      ORDER BY action_funding.grosz DESC, action_funding.source
    ), '[]')
    FROM action_funding
    WHERE action_funding.tenant_id = actions.tenant_id AND action_funding.action_id = actions.id
  ) AS funding,
  ${partnersInRole('organiser')} AS organisers,
  ${partnersInRole('partner')} AS partners,
  actions.visibility,
  (
    SELECT coalesce(jsonb_agg(
      jsonb_build_object(
        'unit', action_units.teryt, 'people', action_units.people, 'costGrosz', action_units.cost_grosz
      )
      ORDER BY action_units.teryt COLLATE "C"
    ), '[]')
    FROM action_units
    WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
  ) AS shares,
  actions.shares_are AS "sharesAre",
  actions.withdrawn_at AS "withdrawnAt",
  (SELECT people.name FROM people WHERE people.id = actions.withdrawn_by) AS "withdrawnBy",
  actions.withdrawn_reason AS "withdrawnReason",
  (SELECT people.name FROM people WHERE people.id = actions.created_by) AS "loggedBy",
  actions.created_at AS "loggedAt"
`;

const partOfRegister = (what: string, from: string): string => `coalesce((
    SELECT string_agg(${what}, ';' ORDER BY ${what} COLLATE "C") FROM ${from}
  ), '') COLLATE "C"`;

/** What belongs to an action, as texts to order by. */
const REGISTER_PARTS = [
  partOfRegister(
    `concat_ws(':', action_units.teryt, coalesce(action_units.people, -1), coalesce(action_units.cost_grosz, -1))`,
    'action_units WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id',
  ),
  partOfRegister(
    'items.code',
    `action_items JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
     WHERE action_items.tenant_id = actions.tenant_id AND action_items.action_id = actions.id`,
  ),
  partOfRegister(
    `concat_ws(':', action_audiences.audience, action_audiences.people)`,
    'action_audiences WHERE action_audiences.tenant_id = actions.tenant_id AND action_audiences.action_id = actions.id',
  ),
  partOfRegister(
    `concat_ws(':', action_funding.source, action_funding.grosz)`,
    'action_funding WHERE action_funding.tenant_id = actions.tenant_id AND action_funding.action_id = actions.id',
  ),
  partOfRegister(
    `concat_ws(':', action_partners.role, partners.name)`,
    `action_partners
     JOIN partners ON partners.tenant_id = action_partners.tenant_id AND partners.id = action_partners.partner_id
     WHERE action_partners.tenant_id = actions.tenant_id AND action_partners.action_id = actions.id`,
  ),
].join(', ');

/** The read side of the action log. */
@Injectable()
export class ActionsViews {
  async list(
    tx: Tx,
    sight: ActionSight,
    filter: ActionFilter,
    page: { sort: ActionSort; after: ActionPosition | null; limit: number },
  ): Promise<ActionRow[]> {
    const { by, as, down } = ORDERS[page.sort];
    const way = down ? 'DESC' : 'ASC';
    return tx.query<ActionRow>(
      `SELECT ${wholeAction('$15')}
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND ${MATCHES_FILTER}
         AND ($17::uuid IS NULL OR (${by}, actions.id) ${down ? '<' : '>'} ($16::${as}, $17::uuid))
       ORDER BY ${by} ${way}, actions.id ${way}
       LIMIT $18`,
      [
        ...parametersOf(tx, sight, filter),
        sight.proofsOf,
        page.after?.key ?? null,
        page.after?.id ?? null,
        page.limit,
      ],
    );
  }

  /** What all that match over all pages have together: of a unit or powiat that is asked for, only its shares. */
  async totals(tx: Tx, sight: ActionSight, filter: ActionFilter): Promise<ActionTotals> {
    const of = filter.unit === null && filter.powiat === null ? 'whole' : 'shares';
    const part = (column: 'people' | 'cost_grosz', whole: string): string =>
      of === 'whole' ? whole : `(SELECT sum(action_units.${column}) FROM action_units WHERE ${ASKED_UNITS})`;
    const [totals] = await tx.query<Omit<ActionTotals, 'of'>>(
      `SELECT
         count(*)::integer AS actions,
         coalesce(sum(${part('people', 'actions.people_reached')}), 0)::double precision AS "peopleReached",
         coalesce(sum(${part('cost_grosz', 'actions.cost_grosz')}), 0)::double precision AS "costGrosz"
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND ${MATCHES_FILTER}`,
      parametersOf(tx, sight, filter),
    );
    return { ...(totals ?? { actions: 0, peopleReached: 0, costGrosz: 0 }), of };
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

  /**
   * What was done with an action, newest first. Only the names of changed fields: what they held may speak of proofs
   * that the reader does not see.
   */
  async history(tx: Tx, id: string): Promise<ActionEventRow[]> {
    return tx.query<ActionEventRow>(
      `SELECT audit_log.at, people.name AS person, substr(audit_log.action, 8) AS event,
         ARRAY (SELECT jsonb_object_keys(coalesce(audit_log.details -> 'new', '{}'))) AS fields,
         audit_log.details ->> 'reason' AS reason
       FROM audit_log
       LEFT JOIN people ON people.id = audit_log.person_id
       WHERE audit_log.tenant_id = $1
         AND audit_log.subject_type = 'action'
         AND audit_log.subject_id = $2
         AND audit_log.action = ANY ($3)
       ORDER BY audit_log.sequence DESC
       LIMIT $4`,
      [tx.tenantId, id, ACTION_EVENTS.map((event) => `action.${event}`), HISTORY_LENGTH],
    );
  }

  /**
   * Identifiers of all that match, in an order that follows from what the actions say alone: a log that was taken out
   * and put in elsewhere stands in the same order there.
   */
  async registerOrder(tx: Tx, sight: ActionSight, filter: ActionFilter): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT actions.id
       FROM actions
       WHERE actions.tenant_id = $1
         AND ${TOUCHES_PLACE}
         AND ${MATCHES_FILTER}
       ORDER BY actions.starts_on, actions.ends_on NULLS FIRST, actions.teryt COLLATE "C", actions.title COLLATE "C",
         actions.kind COLLATE "C", actions.status COLLATE "C", actions.visibility COLLATE "C",
         coalesce(actions.place, '') COLLATE "C", coalesce(actions.description, '') COLLATE "C",
         actions.people_reached NULLS FIRST, actions.cost_grosz NULLS FIRST,
         array_to_string(actions.languages, ' ') COLLATE "C", actions.shares_are COLLATE "C", ${REGISTER_PARTS}, actions.id`,
      parametersOf(tx, sight, filter),
    );
    return rows.map(({ id }) => id);
  }

  /** Actions whole, in the order of the identifiers. */
  async wholes(tx: Tx, sight: ActionSight, ids: readonly string[]): Promise<ActionRow[]> {
    return tx.query<ActionRow>(
      `SELECT ${wholeAction('$3')}
       FROM unnest($2::uuid[]) WITH ORDINALITY AS asked (id, place)
       JOIN actions ON actions.tenant_id = $1 AND actions.id = asked.id
       ORDER BY asked.place`,
      [tx.tenantId, ids, sight.proofsOf],
    );
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

/** `$1` to `$14` of the conditions above. */
export function parametersOf(tx: Tx, sight: Pick<ActionSight, 'place'>, filter: ActionFilter): unknown[] {
  const words = filter.text === null ? [] : wordsOf(fold(filter.text));
  return [
    tx.tenantId,
    sight.place,
    filter.unit,
    filter.item,
    filter.kind,
    filter.status,
    filter.from,
    filter.to,
    filter.partner,
    filter.source,
    words.length === 0 ? null : words,
    filter.withdrawn,
    filter.carrier,
    filter.powiat,
  ];
}

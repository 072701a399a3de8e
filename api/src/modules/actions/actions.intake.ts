import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ActionIntake, IncomingAction, KeptAction } from '../../contract/action-intake.js';
import type { Tx } from '../../platform/database/tx.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { mayEdit, mayLogFor } from './actions.policy.js';
import { carrierOutsidePlace, unknownItem } from './actions.errors.js';
import { sharesOf } from './actions.rules.js';

/** A list of rows of one statement; the columns are what `jsonb_to_recordset` reads. */
const rowsOf = (list: string, columns: string): string =>
  `jsonb_to_recordset($2::jsonb -> '${list}') AS told ("actionId" uuid, ${columns})`;

const PARTS = [
  `INSERT INTO action_units (tenant_id, action_id, teryt, people, cost_grosz)
   SELECT $1, told."actionId", told.unit, told.people, told."costGrosz"
   FROM ${rowsOf('shares', 'unit text, people integer, "costGrosz" bigint')}`,
  `INSERT INTO action_items (tenant_id, action_id, item_id)
   SELECT $1, told."actionId", told.item FROM ${rowsOf('items', 'item uuid')}`,
  `INSERT INTO action_evidence (tenant_id, action_id, evidence_id)
   SELECT $1, told."actionId", told.evidence FROM ${rowsOf('evidence', 'evidence uuid')}`,
  `INSERT INTO action_audiences (tenant_id, action_id, audience, people)
   SELECT $1, told."actionId", told.audience, told.people
   FROM ${rowsOf('audiences', 'audience text, people integer')}`,
  `INSERT INTO action_funding (tenant_id, action_id, source, grosz)
   SELECT $1, told."actionId", told.source, told.grosz FROM ${rowsOf('funding', 'source text, grosz bigint')}`,
  `INSERT INTO action_partners (tenant_id, action_id, partner_id, role)
   SELECT $1, told."actionId", told.partner, told.role FROM ${rowsOf('partners', 'partner uuid, role text')}`,
];

/** Actions that come by the hundred: the same rows as one logged by hand, a statement per table instead of per action. */
@Injectable()
export class ActionsIntake implements ActionIntake {
  constructor(private readonly standards: StandardsReader) {}

  async takeIn(tx: Tx, importId: string, actions: readonly IncomingAction[]): Promise<string[]> {
    if (actions.length === 0) return [];
    for (const { unit, units } of actions) {
      const outside = [unit, ...units].find((teryt) => !mayLogFor(tx.actor, teryt));
      if (outside !== undefined) throw carrierOutsidePlace(outside);
    }
    const { items } = await this.standards.structureOn(tx, tx.today);
    const itemIds = new Map(items.map(({ code, id }) => [code, id]));
    const given = actions.map((action) => ({ ...action, id: randomUUID() }));
    await this.insert(tx, importId, given);
    const parts = JSON.stringify(partsOf(given, itemIds));
    for (const statement of PARTS) await tx.query(statement, [tx.tenantId, parts]);
    await tx.audit.recordMany(
      given.map(({ id, unit, title, startsOn }) => ({
        action: 'action.log',
        subjectType: 'action',
        subjectId: id,
        unit,
        details: { title, startsOn, import: importId },
      })),
    );
    return given.map(({ id }) => id);
  }

  async withdrawImport(
    tx: Tx,
    importId: string,
    reason: string,
  ): Promise<{ withdrawn: number; kept: KeptAction[] }> {
    const actions = await tx.query<KeptAction & { unit: string; version: number }>(
      `SELECT actions.id, actions.title, actions.starts_on::text AS "startsOn", actions.teryt AS unit, actions.version
       FROM actions
       WHERE actions.tenant_id = $1 AND actions.import_id = $2 AND actions.withdrawn_at IS NULL
       ORDER BY actions.starts_on, actions.id
       FOR UPDATE`,
      [tx.tenantId, importId],
    );
    const untouched = actions.filter(({ version, unit }) => version === 1 && mayEdit(tx.actor, { unit }));
    await tx.query(
      `UPDATE actions
       SET withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5, version = actions.version + 1,
         updated_at = $3, updated_by = $4
       WHERE actions.tenant_id = $1 AND actions.id = ANY ($2)`,
      [tx.tenantId, untouched.map(({ id }) => id), tx.now, tx.actor.person.id, reason],
    );
    await tx.audit.recordMany(
      untouched.map(({ id, unit, title }) => ({
        action: 'action.withdraw',
        subjectType: 'action',
        subjectId: id,
        unit,
        details: { title, reason, import: importId },
      })),
    );
    const gone = new Set(untouched.map(({ id }) => id));
    const kept = actions.filter(({ id }) => !gone.has(id));
    return {
      withdrawn: untouched.length,
      kept: kept.map(({ id, title, startsOn }) => ({ id, title, startsOn })),
    };
  }

  private async insert(
    tx: Tx,
    importId: string,
    actions: readonly (IncomingAction & { id: string })[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO actions (tenant_id, id, teryt, kind, title, description, status, starts_on, ends_on, place,
         people_reached, cost_grosz, visibility, languages, shares_are, import_id, created_at, created_by, updated_at,
         updated_by)
       SELECT $1, told.id, told.unit, told.kind, told.title, told.description, told.status, told."startsOn", told."endsOn",
         told.place, told."peopleReached", told."costGrosz", told.visibility, told.languages,
         CASE WHEN told.shares IS NULL OR told.shares = 'null' THEN 'equal' ELSE 'set' END, $3, $4, $5, $4, $5
       FROM jsonb_to_recordset($2::jsonb) AS told (
         id uuid, unit text, kind text, title text, description text, status text, "startsOn" date, "endsOn" date,
         place text, "peopleReached" integer, "costGrosz" bigint, visibility text, languages text[], shares jsonb
       )`,
      [tx.tenantId, JSON.stringify(actions), importId, tx.now, tx.actor.person.id],
    );
  }
}

/** Rows of the tables beside the action's own. */
function partsOf(
  actions: readonly (IncomingAction & { id: string })[],
  itemIds: ReadonlyMap<string, string>,
): Record<string, unknown[]> {
  const each = <Part>(list: (action: IncomingAction) => readonly Part[]): (Part & { actionId: string })[] =>
    actions.flatMap((action) => list(action).map((part) => ({ ...part, actionId: action.id })));
  return {
    shares: each((action) => sharesOf(action.shares, action.units, action)),
    items: each(({ items }) =>
      items.map((code, index) => {
        const item = itemIds.get(code);
        if (item === undefined) throw unknownItem(code, index);
        return { item };
      }),
    ),
    evidence: each((action) => action.evidence.map((evidence) => ({ evidence }))),
    audiences: each((action) => action.audiences),
    funding: each((action) => action.funding),
    partners: each(({ organisers, partners }) => [
      ...organisers.map((partner) => ({ partner, role: 'organiser' })),
      ...partners.map((partner) => ({ partner, role: 'partner' })),
    ]),
  };
}

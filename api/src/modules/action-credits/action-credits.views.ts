import type { ActionStatus, CountedFromActions } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../contract/unit.presenter.js';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';

/** An assessment that actions are credited to. */
export interface CreditedAssessment extends UnitRow {
  item: string;
  itemKey: string;
  /** Null where the indicator is not counted from actions. */
  rule: CountedFromActions | null;
}

/** An action credited to it, with the unit's share. Days as YYYY-MM-DD. */
export interface CreditRow {
  id: string;
  title: string;
  kind: string;
  status: ActionStatus;
  startsOn: string;
  endsOn: string | null;
  people: number | null;
  /** bigint arrives as text. */
  costGrosz: string | null;
  units: number;
  proof: string | null;
  carrier: UnitRow;
}

/** Reads of credits for the screens. */
@Injectable()
export class ActionCreditsViews {
  /** Null when it is not in the actor's place. */
  async assessment(tx: Tx, id: string): Promise<CreditedAssessment | null> {
    const [row] = await tx.query<CreditedAssessment>(
      `SELECT units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt",
         items.code AS item, items.key AS "itemKey", items.indicator -> 'fromActions' AS rule
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN units ON units.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1 AND assessments.id = $2
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`,
      [tx.tenantId, id, terytsOf(tx.actor.reach('assessment.read'))],
    );
    return row ?? null;
  }

  /** Everything that is credited to an assessment, newest last day first. */
  async credits(
    tx: Tx,
    id: string,
    { teryt, itemKey }: Pick<CreditedAssessment, 'teryt' | 'itemKey'>,
  ): Promise<CreditRow[]> {
    return tx.query<CreditRow>(
      `SELECT actions.id, actions.title, actions.kind, actions.status, actions.starts_on::text AS "startsOn",
         actions.ends_on::text AS "endsOn", action_credits.people, action_credits.cost_grosz::text AS "costGrosz",
         (
           SELECT count(*)::integer FROM action_units
           WHERE action_units.tenant_id = actions.tenant_id AND action_units.action_id = actions.id
         ) AS units,
         (
           SELECT evidence.id
           FROM assessment_evidence
           JOIN evidence
             ON evidence.tenant_id = assessment_evidence.tenant_id AND evidence.id = assessment_evidence.evidence_id
           WHERE assessment_evidence.tenant_id = actions.tenant_id
             AND assessment_evidence.assessment_id = $2
             AND evidence.action_id = actions.id
           ORDER BY evidence.created_at DESC
           LIMIT 1
         ) AS proof,
         jsonb_build_object(
           'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind,
           'powiatTeryt', units.powiat_teryt
         ) AS carrier
       FROM action_credits
       JOIN actions ON actions.tenant_id = action_credits.tenant_id AND actions.id = action_credits.action_id
       JOIN units ON units.teryt = actions.teryt
       WHERE action_credits.tenant_id = $1 AND action_credits.teryt = $3 AND action_credits.item_key = $4
       ORDER BY coalesce(actions.ends_on, actions.starts_on) DESC, actions.id DESC`,
      [tx.tenantId, id, teryt, itemKey],
    );
  }
}

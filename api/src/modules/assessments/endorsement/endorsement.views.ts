import type { EndorsementStep, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { UnitRow } from '../../../contract/unit.presenter.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { PageRequest } from '../../../platform/http/page-query.js';
import { terytsOf } from '../../units/units.reader.js';
import type { OpinionView } from './opinion-words.js';

/** A submission on the list of a powiat's team. */
export interface AwaitedOpinionRow extends UnitRow {
  id: string;
  version: number;
  item: string;
  title: LocalizedText;
  submittedAt: Date;
  /** As the database writes it, to the microsecond: for the cursor. */
  submittedText: string;
  submittedBy: string | null;
  submittedByName: string | null;
  step: EndorsementStep;
  endorsedBy: string | null;
  endorsedAt: Date | null;
  note: string | null;
}

export interface OpinionFilter {
  show: OpinionView;
  /** TERYT code. */
  unit: string | null;
}

/** What lies on the way to the coordinator. $1 tenant, $2 version, $3 place, $4 today, $5 unit. */
const ON_THE_WAY = `
  FROM assessments
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN members_on($4::date) AS members ON members.teryt = assessments.teryt
  JOIN units ON units.teryt = assessments.teryt
  LEFT JOIN endorsements
    ON endorsements.tenant_id = assessments.tenant_id AND endorsements.assessment_id = assessments.id
    AND endorsements.assessment_version = assessments.version
  LEFT JOIN people AS endorser ON endorser.id = endorsements.endorser
  LEFT JOIN people AS submitter ON submitter.id = assessments.submitted_by
  WHERE assessments.tenant_id = $1
    AND assessments.standard_version_id = $2
    AND assessments.review = 'submitted'
    AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))
    AND ($5::text IS NULL OR assessments.teryt = $5)`;

/** Reads the list "to give an opinion on". */
@Injectable()
export class EndorsementViews {
  /** Whether the tenant asks for opinions. */
  async isEnabled(tx: Tx): Promise<boolean> {
    const [settings] = await tx.query<{ endorsement: boolean }>(
      'SELECT tenant_settings.endorsement FROM tenant_settings WHERE tenant_settings.tenant_id = $1',
      [tx.tenantId],
    );
    return settings?.endorsement ?? false;
  }

  /** One page and one row more, longest waiting first. */
  async list(
    tx: Tx,
    versionId: string,
    filter: OpinionFilter,
    { size, after }: PageRequest,
  ): Promise<AwaitedOpinionRow[]> {
    const [submitted, id] = after ?? [null, null];
    return tx.query<AwaitedOpinionRow>(
      `SELECT assessments.id, assessments.version, items.code AS item, items.title,
         assessments.submitted_at AS "submittedAt", assessments.submitted_at::text AS "submittedText",
         assessments.submitted_by AS "submittedBy", submitter.name AS "submittedByName",
         endorsement_step(assessments) AS step, endorser.name AS "endorsedBy",
         endorsements.endorsed_at AS "endorsedAt", endorsements.note,
         units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt"
       ${ON_THE_WAY}
         AND endorsement_step(assessments) = $6
         AND ($8::uuid IS NULL OR (assessments.submitted_at, assessments.id) > ($7::timestamptz, $8::uuid))
       ORDER BY assessments.submitted_at, assessments.id
       LIMIT $9`,
      [...this.params(tx, versionId, filter), filter.show, submitted, id, size + 1],
    );
  }

  async countWaiting(tx: Tx, versionId: string, filter: OpinionFilter): Promise<number> {
    const [row] = await tx.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting ${ON_THE_WAY} AND endorsement_step(assessments) = 'waiting'`,
      this.params(tx, versionId, filter),
    );
    return row?.waiting ?? 0;
  }

  private params(tx: Tx, versionId: string, { unit }: OpinionFilter): unknown[] {
    return [tx.tenantId, versionId, terytsOf(tx.actor.reach('assessment.endorse')), tx.today, unit];
  }
}

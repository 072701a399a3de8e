import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** A seat on a team today: who speaks for what. */
export interface SeatRow {
  teryt: string;
  memberId: string;
  sectors: string[];
}

export interface TeamAssessmentRow {
  id: string;
  item: string;
  title: LocalizedText;
}

/** The items whose figures a team makes: its sectors and its meetings. */
const ITEMS_OF_TEAMS = ['GOV-01', 'GOV-05'] as const;

/** Numbers about teams. */
@Injectable()
export class TeamsViews {
  /** Members of the teams on a day. */
  async seats(tx: Tx, teryts: readonly string[], day: string): Promise<SeatRow[]> {
    return tx.query<SeatRow>(
      `SELECT team_members.teryt, team_members.id AS "memberId",
         ARRAY(
           SELECT team_member_sectors.sector FROM team_member_sectors
           WHERE team_member_sectors.tenant_id = team_members.tenant_id
             AND team_member_sectors.member_id = team_members.id
         ) AS sectors
       FROM team_members
       WHERE team_members.tenant_id = $1
         AND team_members.teryt = ANY ($2::text[])
         AND team_members.term_from <= $3::date
         AND (team_members.term_until IS NULL OR team_members.term_until > $3::date)`,
      [tx.tenantId, teryts, day],
    );
  }

  /** How many decisions are not done, by team. */
  async openDecisionCounts(tx: Tx, teryts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ teryt: string; count: number }>(
      `SELECT meetings.teryt, count(*)::integer AS count
       FROM meeting_decisions
       JOIN meetings
         ON meetings.tenant_id = meeting_decisions.tenant_id AND meetings.id = meeting_decisions.meeting_id
       WHERE meeting_decisions.tenant_id = $1
         AND meetings.teryt = ANY ($2::text[])
         AND meeting_decisions.done_on IS NULL
         AND meeting_decisions.withdrawn_at IS NULL
       GROUP BY meetings.teryt`,
      [tx.tenantId, teryts],
    );
    return new Map(rows.map(({ teryt, count }) => [teryt, count]));
  }

  /** The unit's assessments that the team's figures are about. */
  async assessments(tx: Tx, versionId: string, teryt: string): Promise<TeamAssessmentRow[]> {
    return tx.query<TeamAssessmentRow>(
      `SELECT assessments.id, items.code AS item, items.title
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = $1
         AND assessments.standard_version_id = $2
         AND assessments.teryt = $3
         AND items.code = ANY ($4::text[])
       ORDER BY items.position`,
      [tx.tenantId, versionId, teryt, ITEMS_OF_TEAMS],
    );
  }
}

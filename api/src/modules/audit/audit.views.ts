import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

export interface AuditFilter {
  subjectType: string | null;
  teryt: string | null;
  /** Sequence of the last row seen. */
  before: number | null;
  limit: number;
  /** Whether rows about the coordinators' own work are among them: waiting decisions, internal notes, what they read. */
  reviewDesk: boolean;
}

export interface AuditRow {
  sequence: number;
  at: Date;
  person_id: string | null;
  person_name: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  teryt: string | null;
  unit_name: LocalizedText | null;
  /** Code of the item, where the subject is an assessment. */
  item: string | null;
  details: Record<string, unknown>;
  request_id: string | null;
}

@Injectable()
export class AuditViews {
  /** Newest first. */
  async list(tx: Tx, { subjectType, teryt, before, limit, reviewDesk }: AuditFilter): Promise<AuditRow[]> {
    return tx.query<AuditRow>(
      `SELECT
         audit_log.sequence::double precision AS sequence,
         audit_log.at,
         audit_log.person_id,
         people.name AS person_name,
         audit_log.action,
         audit_log.subject_type,
         audit_log.subject_id,
         audit_log.teryt,
         units.display_name AS unit_name,
         items.code AS item,
         audit_log.details,
         audit_log.request_id
       FROM audit_log
       LEFT JOIN people ON people.id = audit_log.person_id
       LEFT JOIN units ON units.teryt = audit_log.teryt
       LEFT JOIN assessments ON assessments.tenant_id = audit_log.tenant_id
         AND assessments.id = CASE WHEN audit_log.subject_type = 'assessment' THEN audit_log.subject_id::uuid END
       LEFT JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE audit_log.tenant_id = $1
         AND ($2::text IS NULL OR audit_log.subject_type = $2)
         AND ($3::text IS NULL OR audit_log.teryt = $3)
         AND ($4::bigint IS NULL OR audit_log.sequence < $4)
         AND ($6::boolean OR (
           NOT starts_with(audit_log.action, 'review.')
           AND NOT starts_with(audit_log.action, 'internal_note.')
           AND audit_log.action <> 'conversation.see'
         ))
       ORDER BY audit_log.sequence DESC
       LIMIT $5`,
      [tx.tenantId, subjectType, teryt, before, limit, reviewDesk],
    );
  }
}

import type { Page } from '../../platform/http/page-query.js';
import type { AuditPageResponse } from './audit.dto.js';
import type { AuditRow } from './audit.views.js';

export function presentAudit({ rows, next }: Page<AuditRow>): AuditPageResponse {
  return {
    entries: rows.map((row) => ({
      sequence: row.sequence,
      at: row.at.toISOString(),
      person: row.person_id !== null ? { id: row.person_id, name: row.person_name ?? '' } : null,
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      unit:
        row.teryt !== null && row.unit_name !== null
          ? { teryt: row.teryt, displayName: row.unit_name }
          : null,
      item: row.item,
      details: row.details,
      requestId: row.request_id,
    })),
    next,
  };
}

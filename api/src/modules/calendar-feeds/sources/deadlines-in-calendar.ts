import type { InterfaceLanguage, LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { calendarUid } from '../../../contract/calendar-uid.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { CalendarEntry } from '../calendar-entry.js';
import type { CalendarReach, CalendarSource } from './calendar-source.js';

interface DeadlineInCalendarRow {
  kind: 'period' | 'phase';
  id: string;
  sequence: number;
  /** Last day on which it is in time. */
  day: string;
  title: LocalizedText;
  changedAt: Date;
}

const WORDS = {
  pl: { period: 'Koniec okresu sprawozdawczego', phase: 'Termin fazy' },
  en: { period: 'Reporting period ends', phase: 'Deadline of the phase' },
} as const satisfies Record<InterfaceLanguage, unknown>;

/** Last days of the tenant's reporting periods and of the phases of the standard in force: everybody's days. */
@Injectable()
export class DeadlinesInCalendar implements CalendarSource {
  async entries(tx: Tx, { since, language }: CalendarReach): Promise<CalendarEntry[]> {
    const rows = await tx.query<DeadlineInCalendarRow>(
      `SELECT 'period' AS kind, reporting_periods.id, reporting_periods.version AS sequence,
         (reporting_periods.ends_on - 1)::text AS day, reporting_periods.title,
         coalesce(changes.last_at, reporting_periods.opened_at) AS "changedAt"
       FROM reporting_periods
       CROSS JOIN LATERAL (
         SELECT max(audit_log.at) AS last_at
         FROM audit_log
         WHERE audit_log.tenant_id = reporting_periods.tenant_id
           AND audit_log.subject_type = 'period' AND audit_log.subject_id = reporting_periods.id::text
       ) AS changes
       WHERE reporting_periods.tenant_id = $1 AND reporting_periods.ends_on - 1 >= $2::date
       UNION ALL
       -- A deadline has no version of its own: the trail tells how often it was set.
       SELECT 'phase', phases.id, changes.times, phase_deadlines.due_on::text, phases.title,
         coalesce(changes.last_at, day_start(standard_versions.published_on))
       FROM phase_deadlines
       JOIN phases ON phases.tenant_id = phase_deadlines.tenant_id AND phases.id = phase_deadlines.phase_id
       JOIN standard_versions
         ON standard_versions.tenant_id = phases.tenant_id AND standard_versions.id = phases.standard_version_id
       CROSS JOIN LATERAL (
         SELECT count(*)::integer AS times, max(audit_log.at) AS last_at
         FROM audit_log
         WHERE audit_log.tenant_id = phases.tenant_id
           AND audit_log.subject_type = 'deadline' AND audit_log.subject_id = phases.id::text
       ) AS changes
       WHERE phase_deadlines.tenant_id = $1 AND phase_deadlines.due_on >= $2::date
         AND standard_versions.status = 'published'
       ORDER BY day, id`,
      [tx.tenantId, since],
    );
    return rows.map(({ kind, id, sequence, day, title, changedAt }) => ({
      uid: calendarUid(kind, id),
      sequence,
      span: { firstDay: day, lastDay: day },
      title: `${WORDS[language][kind]}: ${title[language] ?? title.pl}`,
      description: null,
      place: null,
      page: 'standard',
      cancelled: false,
      changedAt,
    }));
  }
}

import { useTranslation } from 'react-i18next';
import type { NoticeResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';

/** Kinds that may be about many things at once. */
const MANY: readonly string[] = [
  'item_returned',
  'item_confirmed',
  'request_asked',
  'request_due',
  'planned_date',
  'proof_expiring',
  'task_assigned',
  'task_due',
  'task_overdue',
  'escalation',
];

/** The sentence of a notice. Letters have their own words for the same kinds. */
export function useNoticeWords(): (notice: NoticeResponse) => string {
  const { t } = useTranslation('notices');
  const format = useFormat();
  return ({ kind, params }) => {
    const { item = '', who = '', title = '', dueOn, at, count = 1, failed = false } = params;
    const when = at === undefined ? (dueOn === undefined ? '' : format.day(dueOn)) : format.instant(at);
    const words = { item, who, title, when, count };
    if (count > 1 && MANY.includes(kind)) return t(`many.${kind}`, words);
    if (kind === 'period_deadline' && title === '') return t('kind.phase_deadline', words);
    if (kind === 'job_finished' && failed) return t('kind.job_failed', words);
    if (kind === 'escalation' && title === '') return t('kind.escalation_request', words);
    if (kind === 'task_assigned' && when === '') return t('kind.task_assigned_some_day', words);
    return t(`kind.${kind}`, words);
  };
}

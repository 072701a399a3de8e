import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblemCode, LIST_LIMITS, problemText, TEXT_LIMITS } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import {
  decideMany,
  refreshDesk,
  selectionQuery,
  undoDecisions,
  type QueueFilter,
} from '../../api/review-queries.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useLanguage } from '../../i18n/use-language.js';
import { RefusedDecisions } from './decision-report.js';
import styles from './decide-all.module.css';

/** Confirm all, confirm what is unchanged since its last confirmation, or return all with one reason. */
export type Sweep = 'confirm' | 'unchanged' | 'return';

export interface DecideAllDialogProps {
  tenant: string;
  filter: QueueFilter;
  sweep: Sweep;
  onClose: () => void;
}

/** The count before anything happens; then what was held, what was refused and why, and the way to take it back. */
export function DecideAllDialog({ tenant, filter, sweep, onClose }: DecideAllDialogProps) {
  const { t } = useTranslation(['bulk', 'review']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { data, error } = useQuery(selectionQuery(tenant, filter, sweep === 'unchanged'));
  const seen = data?.assessments ?? [];
  // What keeps a proof from being confirmed does not keep it from being returned.
  const refusalOf = (code: string | null) =>
    sweep === 'return' && code === 'evidence_not_in_force' ? null : code;
  const free = seen.filter(({ refusal }) => refusalOf(refusal) === null);
  const decide = useMutation({
    mutationFn: () =>
      decideMany(tenant, {
        decision: sweep === 'return' ? 'return' : 'confirm',
        reason: sweep === 'return' ? reason : null,
        assessments: free.map(({ id, version }) => ({ id, version })),
      }),
    onSettled: () => refreshDesk(queryClient, tenant),
  });
  const undo = useMutation({
    mutationFn: () =>
      undoDecisions(
        tenant,
        (decide.data?.done ?? []).map(({ assessmentId }) => assessmentId),
      ),
    onSettled: () => refreshDesk(queryClient, tenant),
  });
  const failed = error ?? decide.error ?? undo.error;
  const done = decide.data?.done.length ?? 0;

  if (decide.data) {
    const { refused } = decide.data;
    return (
      <Dialog
        title={t('bulk:result')}
        onClose={onClose}
        actions={
          <>
            <Button variant="primary" onClick={onClose}>
              {t('bulk:close')}
            </Button>
            {done > 0 && !undo.data && (
              <Button busy={undo.isPending} onClick={() => undo.mutate()}>
                {t('bulk:undo', { count: done })}
              </Button>
            )}
          </>
        }
      >
        {failed && <ProblemNotice problem={problemOf(failed)} />}
        <Notice
          tone={refused.length === 0 ? 'success' : 'warning'}
          title={
            undo.data ? t('bulk:undone', { count: undo.data.done.length }) : t('bulk:held', { count: done })
          }
          announce
        >
          {refused.length > 0 && <p>{t('bulk:refused', { count: refused.length })}</p>}
        </Notice>
        {refused.length > 0 && <RefusedDecisions refused={refused} />}
      </Dialog>
    );
  }

  const left = new Map<string, number>();
  for (const { refusal } of seen) {
    const code = refusalOf(refusal);
    if (code !== null) left.set(code, (left.get(code) ?? 0) + 1);
  }
  const isReady = free.length > 0 && (sweep !== 'return' || reason.trim() !== '');
  return (
    <Dialog
      title={t(`bulk:${sweep}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={!isReady}
            busy={decide.isPending}
            onClick={() => decide.mutate()}
          >
            {t(`bulk:${sweep}.confirm`, { count: free.length })}
          </Button>
          <Button onClick={onClose}>{t('bulk:cancel')}</Button>
        </>
      }
    >
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && (
        <>
          <p>{t(`bulk:${sweep}.count`, { count: data.waiting })}</p>
          {data.waiting > seen.length && <p>{t('bulk:limit', { count: LIST_LIMITS.reviewBatch })}</p>}
          {left.size > 0 && (
            <>
              <p>{t('bulk:leftOut', { count: seen.length - free.length })}</p>
              <ul className={styles.left}>
                {[...left].map(([code, count]) => (
                  <li key={code}>
                    {count}: {isProblemCode(code) ? problemText(code, {}, language).title : code}
                  </li>
                ))}
              </ul>
            </>
          )}
          {sweep === 'return' && (
            <TextArea
              label={t('bulk:reason')}
              hint={t('bulk:reasonHint')}
              rows={4}
              limit={TEXT_LIMITS.returnReason}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
          <p>{t('bulk:private')}</p>
        </>
      )}
    </Dialog>
  );
}

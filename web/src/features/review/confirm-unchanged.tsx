import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QueuedAssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { confirmMany, refreshDesk } from '../../api/review-queries.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RefusedDecisions } from './decision-report.js';

/** Takes one unit's assessments that were confirmed before with exactly this content into the batch at once. */
export function ConfirmUnchanged({
  tenant,
  unchanged,
}: {
  tenant: string;
  unchanged: readonly QueuedAssessmentResponse[];
}) {
  const { t } = useTranslation('review');
  const queryClient = useQueryClient();
  const confirm = useMutation({
    mutationFn: () =>
      confirmMany(
        tenant,
        unchanged.map(({ id, version }) => ({ id, version })),
      ),
    onSettled: () => refreshDesk(queryClient, tenant),
  });
  const refused = confirm.data?.refused ?? [];
  return (
    <div>
      {unchanged.length > 0 && (
        <>
          <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('unchanged.action', { count: unchanged.length })}
          </Button>
          <p>{t('unchanged.hint')}</p>
        </>
      )}
      {confirm.error && <ProblemNotice problem={problemOf(confirm.error)} />}
      {confirm.data && (
        <Notice
          tone={refused.length === 0 ? 'success' : 'warning'}
          title={t('unchanged.done', { count: confirm.data.done.length })}
          announce
        >
          {refused.length > 0 && (
            <>
              <p>{t('send.notHeld', { count: refused.length })}</p>
              <RefusedDecisions refused={refused} />
            </>
          )}
        </Notice>
      )}
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { actionQuery, restoreAction } from './actions-queries.js';

export interface WithdrawnNoticeProps {
  tenant: string;
  action: ActionResponse;
  withdrawn: NonNullable<ActionResponse['withdrawn']>;
}

/** That an action counts nowhere, since when, why, and the way back. */
export function WithdrawnNotice({ tenant, action, withdrawn }: WithdrawnNoticeProps) {
  const { t } = useTranslation('action-details');
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreAction(tenant, action),
    onSuccess: (restored) => {
      queryClient.setQueryData(actionQuery(tenant, action.id).queryKey, restored);
      say(t('withdraw.restored'));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  return (
    <>
      <Notice
        tone="warning"
        title={t('withdraw.noticeTitle')}
        action={
          action.abilities.restore && (
            <Button size="small" busy={restore.isPending} onClick={() => restore.mutate()}>
              {t('withdraw.restore')}
            </Button>
          )
        }
      >
        <p>{t('withdraw.noticeText')}</p>
        <p>
          {t('withdraw.byWhen', { person: withdrawn.by ?? '—', when: format.instant(withdrawn.at) })}{' '}
          {t('withdraw.because', { reason: withdrawn.reason })}
        </p>
      </Notice>
      {restore.error && <ProblemNotice problem={problemOf(restore.error)} />}
    </>
  );
}

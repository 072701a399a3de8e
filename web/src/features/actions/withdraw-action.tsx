import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { ActionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { actionQuery, withdrawAction } from './actions-queries.js';

export interface WithdrawActionProps {
  tenant: string;
  action: ActionResponse;
  onClose: () => void;
}

/** Takes an action back, after saying what that means. */
export function WithdrawAction({ tenant, action, onClose }: WithdrawActionProps) {
  const { t } = useTranslation('action-details');
  const say = useToast();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawAction(tenant, action, reason),
    onSuccess: async (withdrawn) => {
      queryClient.setQueryData(actionQuery(tenant, action.id).queryKey, withdrawn);
      say(t('withdraw.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const problems = useServerProblems(withdraw.error, { reason: t('withdraw.reason') });
  return (
    <Dialog
      title={t('withdraw.question')}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('withdraw.action')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('withdraw.keep')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{action.title}</strong>
      </p>
      <p>{t('withdraw.means', { count: action.units.length })}</p>
      <TextArea
        {...problems.field('reason')}
        label={t('withdraw.reason')}
        hint={t('withdraw.reasonHint')}
        rows={3}
        limit={TEXT_LIMITS.withdrawReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {withdraw.error && problems.errors.length === 0 && (
        <ProblemNotice problem={problemOf(withdraw.error)} />
      )}
    </Dialog>
  );
}

import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { ReleaseResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { endRelease } from './releases-queries.js';

/** Refusing, or taking back what was prepared or is public: each with a reason. */
export function EndRelease({
  tenant,
  release,
  how,
  onClose,
}: {
  tenant: string;
  release: ReleaseResponse;
  how: 'refuse' | 'withdraw';
  onClose: () => void;
}) {
  const { t } = useTranslation('releases');
  const say = useToast();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => endRelease(tenant, release.id, how, reason),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t(`${how}.done`));
      onClose();
    },
  });
  const problems = useServerProblems(end.error, { reason: t(`${how}.reason`) });
  return (
    <Dialog
      title={t(`${how}.question`)}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" busy={end.isPending} onClick={() => end.mutate()}>
            {t(`${how}.confirm`)}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t(`${how}.text`)}</p>
      <TextArea
        {...problems.field('reason')}
        label={t(`${how}.reason`)}
        rows={3}
        limit={TEXT_LIMITS.releaseReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {end.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(end.error)} />}
    </Dialog>
  );
}

import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { withdrawEvidence } from './evidence-life-queries.js';
import { confirmedLinks, submittedLinks } from './evidence-life.js';

/** Takes a proof back, after saying what goes with it. */
export function WithdrawEvidence({
  tenant,
  proof,
  onClose,
}: {
  tenant: string;
  proof: EvidenceResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('evidence');
  const say = useToast();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => withdrawEvidence(tenant, proof.id, reason),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('withdraw.done'));
      onClose();
    },
  });
  const problems = useServerProblems(withdraw.error, { reason: t('withdraw.reason') });
  const confirmed = confirmedLinks(proof);
  const submitted = submittedLinks(proof);
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
        <strong>{proof.title}</strong>
      </p>
      <p>{confirmed > 0 ? t('withdraw.lapses', { count: confirmed }) : t('withdraw.lapsesNone')}</p>
      {submitted > 0 && <p>{t('withdraw.recalls', { count: submitted })}</p>}
      <p>{t('withdraw.stays')}</p>
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

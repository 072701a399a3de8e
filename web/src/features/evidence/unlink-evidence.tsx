import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, LinkedEvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { unlinkEvidence } from './evidence-queries.js';

export interface UnlinkEvidenceProps {
  tenant: string;
  assessment: AssessmentResponse;
  evidence: LinkedEvidenceResponse;
}

/** Takes a proof off an assessment, after asking: a confirmed item would have to be confirmed again. */
export function UnlinkEvidence({ tenant, assessment, evidence }: UnlinkEvidenceProps) {
  const { t } = useTranslation('evidence');
  const say = useToast();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const unlink = useMutation({
    mutationFn: () => unlinkEvidence(tenant, assessment.id, evidence.id),
    onSuccess: () => {
      setAsking(false);
      say(t('unlink.done'));
      return queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('unlink.this', { title: evidence.title })}
        onClick={() => setAsking(true)}
      >
        {t('unlink.action')}
      </Button>
      {asking && (
        <Dialog
          title={t('unlink.question')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="danger" busy={unlink.isPending} onClick={() => unlink.mutate()}>
                {t('unlink.confirm')}
              </Button>
              <Button variant="quiet" onClick={() => setAsking(false)}>
                {t('unlink.keep')}
              </Button>
            </>
          }
        >
          <p>
            <strong>{evidence.title}</strong>
          </p>
          <p>{t(assessment.review.state === 'confirmed' ? 'unlink.reopens' : 'unlink.stays')}</p>
          {unlink.error && <ProblemNotice problem={problemOf(unlink.error)} />}
        </Dialog>
      )}
    </>
  );
}

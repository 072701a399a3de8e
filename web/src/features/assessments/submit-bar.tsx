import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { assessmentQuery, recall, submit, takeChanged } from './assessment-queries.js';
import styles from './submit-bar.module.css';

export interface SubmitBarProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** Saves what is still being typed; the answer tells whether everything is saved. */
  beforeSubmit?: () => Promise<boolean>;
}

/** Hands the assessment to the coordinator, or takes it back; says what is missing before it can go. */
export function SubmitBar({ tenant, assessment, beforeSubmit }: SubmitBarProps) {
  const { t } = useTranslation('assessments');
  const queryClient = useQueryClient();
  const say = useToast();
  const { abilities, missing } = assessment;
  const handIn = useMutation({
    mutationFn: async () => {
      if (beforeSubmit && !(await beforeSubmit())) return null;
      const { queryKey } = assessmentQuery(tenant, assessment.id);
      return submit(tenant, queryClient.getQueryData<AssessmentResponse>(queryKey) ?? assessment);
    },
    onSuccess: (changed) => {
      if (!changed) return;
      takeChanged(queryClient, tenant, changed);
      say(t('submit.done'));
    },
  });
  const takeBack = useMutation({
    mutationFn: () => recall(tenant, assessment),
    onSuccess: (changed) => {
      takeChanged(queryClient, tenant, changed);
      say(t('submit.recalled'));
    },
  });
  const error = handIn.error ?? takeBack.error;

  if (!abilities.submit && !abilities.recall && !(abilities.edit && missing.length > 0)) return null;
  return (
    <div className={styles.bar}>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {abilities.edit && missing.length > 0 && (
        <Notice title={t('submit.missingTitle')}>
          <ul>
            {missing.map((gap) => (
              <li key={gap}>{t(`submit.missing.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(abilities.submit || abilities.recall) && (
        <div className={styles.actions}>
          {abilities.submit && (
            <Button
              variant="primary"
              busy={handIn.isPending}
              disabled={missing.length > 0}
              onClick={() => handIn.mutate()}
            >
              {t('submit.action')}
            </Button>
          )}
          {abilities.recall && (
            <Button busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
              {t('submit.recall')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

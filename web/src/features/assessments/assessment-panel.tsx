import type { ComponentType, ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { AssessmentEditor, type EvidenceTools } from './assessment-editor.js';
import { assessmentQuery } from './assessment-queries.js';
import { DeskPanel } from './desk-panel.js';
import { EndorsementPanel } from './endorsement-panel.js';
import { HistoryList } from './history-list.js';
import { ItemCriteria } from './item-criteria.js';
import { Resubmission } from './resubmission.js';
import { ReviewPanel, type ReturnAidsProps } from './review-panel.js';
import styles from './assessment-panel.module.css';

export interface AssessmentPanelProps {
  tenant: string;
  assessmentId: string;
  evidenceTools?: (assessment: AssessmentResponse) => EvidenceTools;
  /** After a review decision: the way to the next assessment that waits. */
  afterReview?: ReactNode;
  /** On the reviewers' desk, where the batch is in sight and says what happened. */
  atDesk?: boolean;
  /** What helps to word a return. */
  returnAids?: ComponentType<ReturnAidsProps>;
  /** What waits for the reader, right below the status. */
  first?: (assessment: AssessmentResponse) => ReactNode;
  /** What was done for it, below the proof. `declare` puts a value into the declaration where it may be changed. */
  credits?: (assessment: AssessmentResponse, declare: ((indicatorValue: number) => void) | null) => ReactNode;
  /** Who already does it, below what was done. `plan` declares it planned by a day, where that may be changed. */
  examples?: (assessment: AssessmentResponse, plan: ((plannedOn: string) => void) | null) => ReactNode;
  /** What other features say about it, between the review and the history. */
  more?: (assessment: AssessmentResponse) => ReactNode;
}

/** Everything about one assessment: criteria at the left, declaration, proof, review and history at the right. */
export function AssessmentPanel({
  tenant,
  assessmentId,
  evidenceTools,
  afterReview,
  atDesk = false,
  returnAids,
  first,
  credits,
  examples,
  more,
}: AssessmentPanelProps) {
  const { t } = useTranslation('assessments');
  const { data: assessment, error, refetch } = useQuery(assessmentQuery(tenant, assessmentId));
  if (!assessment) {
    if (!error) return <Skeleton rows={10} />;
    return (
      <ProblemNotice
        problem={problemOf(error)}
        action={<Button onClick={() => void refetch()}>{t('again')}</Button>}
      />
    );
  }
  const tools = evidenceTools?.(assessment);
  const panel = (
    <>
      <div className={styles.criteria}>
        <ItemCriteria assessment={assessment} />
      </div>
      <div className={styles.work}>
        <Resubmission tenant={tenant} assessment={assessment} />
        <AssessmentEditor
          key={assessment.id}
          tenant={tenant}
          assessment={assessment}
          first={first?.(assessment)}
          {...(credits && { credits: (declare) => credits(assessment, declare) })}
          {...(examples && { examples: (plan) => examples(assessment, plan) })}
          {...(tools && { evidenceTools: tools })}
        />
        <EndorsementPanel key={`opinion ${assessment.id}`} tenant={tenant} assessment={assessment} />
        <ReviewPanel
          key={`review ${assessment.id}`}
          tenant={tenant}
          assessment={assessment}
          after={afterReview}
          atDesk={atDesk}
          {...(returnAids && { returnAids })}
        />
        {more?.(assessment)}
        <section className={styles.history}>
          <h3>{t('history.title')}</h3>
          <HistoryList history={assessment.history} />
        </section>
      </div>
    </>
  );
  return atDesk ? (
    <DeskPanel key={assessment.id} tenant={tenant} assessment={assessment}>
      {panel}
    </DeskPanel>
  ) : (
    <div className={styles.panel}>{panel}</div>
  );
}

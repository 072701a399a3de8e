import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { assessmentRequestsQuery } from '../../api/requests-query.js';
import { Button } from '../../design/button/button.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { AnswerForm } from './answer-form.js';
import { AskDrawer } from './ask-drawer.js';
import { DecideForm } from './decide-form.js';
import { RequestCard } from './request-card.js';
import styles from './request-card.module.css';

export interface AssessmentRequestsProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** What waits for the reader stands at the top of the panel; everything else has its place below. */
  part: 'waiting' | 'rest';
}

/** What was asked about an assessment, to answer and to decide in its place. Not shown to those who are not concerned. */
export function AssessmentRequests({ tenant, assessment, part }: AssessmentRequestsProps) {
  const { t } = useTranslation('requests');
  const access = useAccess();
  const [isAsking, setAsking] = useState(false);
  const { teryt } = assessment.unit;
  const mayRead = canAt(access, 'request.read', teryt);
  const mayAsk = canAt(access, 'request.manage', teryt);
  const { data, error, refetch } = useQuery({
    ...assessmentRequestsQuery(tenant, assessment.id),
    enabled: mayRead,
  });
  const isWaiting = part === 'waiting';
  const requests = (data?.requests ?? []).filter(
    ({ abilities }) => (abilities.answer || abilities.decide) === isWaiting,
  );
  if (!mayRead || (requests.length === 0 && (isWaiting || (!mayAsk && !error)))) return null;
  const heading = `requests-${part}-${assessment.id}`;
  return (
    <section className={styles.list} aria-labelledby={heading}>
      <h3 id={heading}>{t(isWaiting ? 'waiting' : 'title')}</h3>
      {error && !isWaiting && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {requests.map((request) => (
        <RequestCard key={request.id} tenant={tenant} request={request}>
          {request.abilities.answer && (
            <AnswerForm key={request.version} tenant={tenant} request={request} assessment={assessment} />
          )}
          <DecideForm key={`decide ${request.version}`} tenant={tenant} request={request} />
        </RequestCard>
      ))}
      {mayAsk && !isWaiting && (
        <div>
          <Button size="small" onClick={() => setAsking(true)}>
            {t('ask.action')}
          </Button>
        </div>
      )}
      {isAsking && (
        <AskDrawer
          tenant={tenant}
          units={[teryt]}
          items={[assessment.item.code]}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

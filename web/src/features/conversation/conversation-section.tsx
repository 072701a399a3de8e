import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { conversationQuery } from './conversation-queries.js';
import { NewNote } from './new-note.js';
import { Thread } from './thread.js';
import { useSeenOnScreen } from './use-seen-on-screen.js';
import styles from './note.module.css';

export interface ConversationSectionProps {
  tenant: string;
  assessment: AssessmentResponse;
}

/** "Rozmowa" about an assessment: what waits for somebody first, what is settled below, and a new note. */
export function ConversationSection({ tenant, assessment }: ConversationSectionProps) {
  const { t } = useTranslation('conversation');
  const access = useAccess();
  const box = useRef<HTMLElement>(null);
  const { data, error, refetch } = useQuery(conversationQuery(tenant, assessment.id));
  const mayWrite = data?.mayWrite ?? [];
  useSeenOnScreen(box, {
    tenant,
    assessmentId: assessment.id,
    unseen: mayWrite.length > 0 ? (data?.unseen ?? 0) : 0,
  });
  const threads = data?.threads ?? [];
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null);
  const heading = `talk-${assessment.id}`;
  const show = (thread: (typeof threads)[number]) => (
    <Thread key={thread.id} tenant={tenant} assessmentId={assessment.id} thread={thread} />
  );
  return (
    <section className={styles.section} aria-labelledby={heading} ref={box}>
      <h3 id={heading}>{t('title')}</h3>
      {error && (
        <ProblemNotice
          problem={problemOf(error)}
          action={<Button onClick={() => void refetch()}>{t('again')}</Button>}
        />
      )}
      {!data && !error && <Skeleton rows={2} />}
      {data && threads.length === 0 && (
        <p className={styles.quiet}>{t(mayWrite.length > 0 ? 'none' : 'noneToRead')}</p>
      )}
      {open.map(show)}
      {settled.length > 0 && (
        <Disclosure summary={t('settled', { count: settled.length })}>
          <div className={styles.threads}>{settled.map(show)}</div>
        </Disclosure>
      )}
      {mayWrite.length > 0 && (
        <NewNote
          key={mayWrite.join()}
          tenant={tenant}
          assessmentId={assessment.id}
          mayWrite={mayWrite}
          asCoordinator={canAt(access, 'assessment.review', assessment.unit.teryt)}
        />
      )}
    </section>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { answeredParts, type Answered } from './answered.js';
import { OccasionLine } from './occasion-line.js';
import { assessmentRepliesQuery } from './replies-queries.js';
import { ReplyForm } from './reply-form.js';
import { ReplyPair } from './reply-pair.js';
import styles from './replies.module.css';

/** Right of reply in the panel: what the unit may answer until when, what it answered, what was decided. */
export function AssessmentReplies({
  tenant,
  assessment,
}: {
  tenant: string;
  assessment: AssessmentResponse;
}) {
  const { t } = useTranslation('replies');
  const { data, error, refetch } = useQuery(assessmentRepliesQuery(tenant, assessment.id));
  if (error && !data) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { present, earlier } = answeredParts(data.occasions, data.replies, data.mayReply);
  if (present.length + earlier.length === 0) return null;
  const heading = `replies-${assessment.id}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{t('section.title')}</h3>
      {present.map((one) => (
        <Occasion
          key={one.key}
          tenant={tenant}
          assessment={assessment}
          answered={one}
          mayReply={data.mayReply}
        />
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={t('section.earlier', { count: earlier.length })}>
          {earlier.map((reply) => (
            <div key={reply.id} className={styles.occasion}>
              <OccasionLine occasion={reply.occasion} answered={reply.sentAt !== null} />
              <ReplyPair tenant={tenant} reply={reply} />
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

interface OccasionProps {
  tenant: string;
  assessment: AssessmentResponse;
  answered: Answered;
  mayReply: boolean;
}

function Occasion({ tenant, assessment, answered: { key, occasion, reply }, mayReply }: OccasionProps) {
  const { t } = useTranslation('replies');
  const [writing, setWriting] = useState(false);
  const isDraft = reply?.sentAt === null;
  const canWrite = mayReply && occasion.open && (reply === null || isDraft);
  return (
    <div className={styles.occasion}>
      <OccasionLine occasion={occasion} answered={reply !== null && !isDraft} />
      {reply && !canWrite && <ReplyPair tenant={tenant} reply={reply} />}
      {canWrite &&
        (writing || isDraft ? (
          <ReplyForm
            tenant={tenant}
            assessment={assessment}
            answered={{ key, occasion, reply }}
            onClose={isDraft ? null : () => setWriting(false)}
          />
        ) : (
          <div>
            <Button size="small" onClick={() => setWriting(true)}>
              {t(`answer.${occasion.kind}`)}
            </Button>
          </div>
        ))}
    </div>
  );
}

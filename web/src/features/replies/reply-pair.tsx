import { useTranslation } from 'react-i18next';
import type { ReplyResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { DecisionForm } from './decision-form.js';
import { PublishReply } from './publish-reply.js';
import styles from './replies.module.css';

export interface ReplyPairProps {
  tenant: string;
  reply: ReplyResponse;
  /** One below the heading it stands under. */
  heading?: 'h3' | 'h4';
}

/** The reply, and beside it what is decided about it. */
export function ReplyPair({ tenant, reply, heading: Heading = 'h4' }: ReplyPairProps) {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const { stance, text, evidence, sentAt, sentBy, decision, mayPublish, abilities, decisionRefusal } = reply;
  return (
    <div className={styles.pair}>
      <section className={styles.side} data-side="reply">
        <Heading>{t('pair.reply')}</Heading>
        {stance && <p className={styles.stance}>{t(`stance.${stance}`)}</p>}
        <p className={styles.text}>{text}</p>
        {evidence.length > 0 && (
          <ul className={styles.proofs} aria-label={t('pair.evidence')}>
            {evidence.map(({ id, title, withdrawn }) => (
              <li key={id}>
                {title}
                {withdrawn && ` (${t('pair.withdrawn')})`}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.quiet}>
          {sentAt === null
            ? t('pair.draft')
            : t('pair.sent', { person: sentBy ?? '', when: format.instant(sentAt) })}
          {sentAt !== null && ` · ${t(mayPublish ? 'pair.consent' : 'pair.noConsent')}`}
        </p>
      </section>
      {sentAt !== null && (
        <section className={styles.side} data-side="decision">
          <Heading>{t('pair.decision')}</Heading>
          {decision ? (
            <>
              <p className={styles.stance}>{t(`outcome.${decision.outcome}`)}</p>
              <p className={styles.text}>{decision.words}</p>
              <p className={styles.quiet}>
                {t('pair.decided', { person: decision.decidedBy, when: format.instant(decision.decidedAt) })}
              </p>
              <PublishReply tenant={tenant} reply={reply} />
            </>
          ) : abilities.decide ? (
            <DecisionForm key={reply.id} tenant={tenant} reply={reply} />
          ) : (
            <p className={styles.quiet}>
              {decisionRefusal === 'own_return'
                ? t('pair.ownReturn')
                : decisionRefusal === 'own_reply'
                  ? t('pair.ownReply')
                  : t('pair.waiting')}
            </p>
          )}
        </section>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { PublicReplyResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './standing-replies.module.css';

/** What the unit answered to a standing, and beside each reply what the coordinator decided. Both dated. */
export function StandingReplies({ replies }: { replies: readonly PublicReplyResponse[] }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  return replies.map((reply) => (
    <div key={`${reply.kind} ${reply.publication} ${reply.sentOn}`} className={styles.pair}>
      <section className={styles.side}>
        <h4>{t('replies.unit')}</h4>
        <p className={styles.quiet}>
          {t(`replies.to.${reply.kind}`, { number: reply.publication })} · {format.day(reply.sentOn)}
        </p>
        <p className={styles.word}>{t(`replies.stance.${reply.stance}`)}</p>
        <p className={styles.text} lang="pl">
          {reply.text}
        </p>
        {reply.proofCount > 0 && (
          <p className={styles.quiet}>{t('replies.proofs', { count: reply.proofCount })}</p>
        )}
      </section>
      <section className={styles.side} data-side="decision">
        <h4>{t('replies.decision')}</h4>
        <p className={styles.quiet}>{format.day(reply.decidedOn)}</p>
        <p className={styles.word}>{t(`replies.outcome.${reply.outcome}`)}</p>
        <p className={styles.text} lang="pl">
          {reply.words}
        </p>
      </section>
    </div>
  ));
}

import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceRequestResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './request-card.module.css';

export interface RequestCardProps {
  tenant: string;
  request: EvidenceRequestResponse;
  /** Whose it is and about what, with the way there; left out where the page says it. */
  named?: boolean;
  /** What the reader can do. */
  children?: ReactNode;
}

/** One request: what is asked, by when, what was answered and what the coordinator said to it. */
export function RequestCard({ tenant, request, named = false, children }: RequestCardProps) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const pickText = usePickText();
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const { unit, item, title, question, kind, dueOn, status, overdue, answer, decision } = request;
  const wanted = standard?.evidenceKinds.find(({ code }) => code === kind);
  const wasReopened = status === 'open' && answer !== null;
  return (
    <article className={styles.card} data-overdue={overdue || undefined}>
      <header className={styles.head}>
        <div>
          {named && (
            <>
              <p className={styles.unit}>{pickText(unit.displayName)}</p>
              <h2 className={styles.item}>
                <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                  {item} {pickText(title)}
                </Link>
              </h2>
            </>
          )}
        </div>
        <p className={styles.status} data-status={overdue ? 'overdue' : status}>
          {t(overdue ? 'status.overdue' : `status.${status}`)}
        </p>
      </header>
      <p className={styles.question}>{question}</p>
      <p className={styles.facts}>
        {kind !== null && <span>{t('card.kind', { kind: wanted ? pickText(wanted.title) : kind })}</span>}
        <span className={overdue ? styles.late : undefined}>{t('card.due', { day: format.day(dueOn) })}</span>
        <span>
          {t('card.asked', {
            person: request.askedBy ?? t('card.somebody'),
            when: format.instantDay(request.askedAt),
          })}
        </span>
      </p>
      {wasReopened && <p className={styles.warning}>{t('card.reopened')}</p>}
      {answer && (
        <div className={styles.answer}>
          <p className={styles.facts}>
            <span>
              {t('card.answered', {
                person: answer.by ?? t('card.somebody'),
                when: format.instant(answer.at),
              })}
            </span>
          </p>
          {answer.note && <blockquote className={styles.words}>{answer.note}</blockquote>}
          <ul className={styles.proofs}>
            {answer.evidence.map((proof) => (
              <li key={proof.id}>
                <Link href={workingAddress(tenant, 'evidence', { proof: proof.id })}>{proof.title}</Link>
                {!proof.linked && <span className={styles.warning}> {t('card.unlinked')}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {decision && (
        <div className={styles.answer}>
          <p className={styles.facts}>
            <span>
              {t(`card.decided.${status}`, {
                person: decision.by ?? t('card.calendar'),
                when: format.instant(decision.at),
              })}
            </span>
          </p>
          {decision.reason && <blockquote className={styles.words}>{decision.reason}</blockquote>}
        </div>
      )}
      {children}
    </article>
  );
}

import { useEffect, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { proofQuery } from './evidence-life-queries.js';
import { ExternalLink } from './external-link.js';
import { LinkBadge } from './link-badge.js';
import { checkLink, copiesQuery, copyPage } from './link-state-queries.js';
import styles from './linked-page.module.css';

/** What is asked for comes within seconds; then the screen asks no more, in milliseconds. */
const PATIENCE = 30_000;
const EVERY = 1_000;

/** What was there when a look or a copy was asked for: when that changes, it has come. */
type Asked = { checkedAt: string | null } | { copyTriedAt: string | null };

/** The page of a link: whether it is there, what it said on past days, and how to look again. */
export function LinkedPage({ tenant, proof }: { tenant: string; proof: EvidenceResponse }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { id, link, abilities } = proof;
  const [asked, setAsked] = useState<Asked | null>(null);
  const isWaiting =
    asked !== null &&
    ('checkedAt' in asked
      ? asked.checkedAt === (link?.checkedAt ?? null)
      : asked.copyTriedAt === (link?.copyTriedAt ?? null));
  useQuery({
    ...proofQuery(tenant, id),
    refetchInterval: isWaiting ? EVERY : false,
  });
  const copies = useQuery(copiesQuery(tenant, id, link?.copyTriedAt ?? null));
  const check = useMutation({
    mutationFn: () => checkLink(tenant, id),
    onSuccess: () => setAsked({ checkedAt: link?.checkedAt ?? null }),
  });
  const copy = useMutation({
    mutationFn: () => copyPage(tenant, id),
    onSuccess: () => setAsked({ copyTriedAt: link?.copyTriedAt ?? null }),
  });
  useEffect(() => {
    if (asked === null) return;
    const giveUp = setTimeout(() => setAsked(null), PATIENCE);
    return () => clearTimeout(giveUp);
  }, [asked]);
  const failure = check.error ?? copy.error;
  return (
    <section className={styles.page}>
      <h3>{t('page.title')}</h3>
      <p role="status">{link ? <LinkBadge link={link} /> : t('page.never')}</p>
      {link?.result === 'moved' && link.finalUrl !== null && (
        <p className={styles.quiet}>
          {t('page.movedTo')} <ExternalLink url={link.finalUrl}>{link.finalUrl}</ExternalLink>
        </p>
      )}
      {link && link.result !== 'ok' && (
        <p className={styles.quiet}>{t('page.since', { when: format.instant(link.since) })}</p>
      )}
      {(abilities.checkLink || abilities.copyPage) && (
        <div className={styles.tools}>
          {abilities.checkLink && (
            <Button size="small" busy={check.isPending || isWaiting} onClick={() => check.mutate()}>
              {t('page.check')}
            </Button>
          )}
          {abilities.copyPage && (
            <Button size="small" busy={copy.isPending || isWaiting} onClick={() => copy.mutate()}>
              {t('page.copy')}
            </Button>
          )}
        </div>
      )}
      {failure && <ProblemNotice problem={problemOf(failure)} />}
      <h4>{t('page.copies')}</h4>
      {link?.copyProblem && (
        <p className={styles.quiet}>
          {t('page.notCopied', {
            when: format.instant(link.copyTriedAt ?? link.checkedAt),
            why: t(`page.copyProblem.${link.copyProblem}`),
          })}
        </p>
      )}
      {copies.error && <QueryFailed error={copies.error} onRetry={() => void copies.refetch()} />}
      {!copies.data && !copies.error && <Skeleton rows={2} />}
      {copies.data?.copies.length === 0 && <p className={styles.quiet}>{t('page.noCopies')}</p>}
      {copies.data && copies.data.copies.length > 0 && (
        <ul className={styles.copies}>
          {copies.data.copies.map((one) => (
            <li key={one.id}>
              <p>
                {one.file === null ? (
                  format.instant(one.fetchedAt)
                ) : (
                  <a href={one.file} download>
                    {t('page.copyOf', { when: format.instant(one.fetchedAt) })}
                  </a>
                )}
              </p>
              <p className={styles.quiet}>
                {[
                  one.mediaType === 'application/pdf' ? 'PDF' : 'HTML',
                  format.fileSize(one.byteSize),
                  one.item === null ? one.fetchedBy : t('page.forConfirmation', { item: one.item }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className={styles.quiet}>
                SHA-256: <code>{one.sha256}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

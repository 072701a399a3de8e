import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
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

/** The page of a link: whether it is there, what it said on past days, and how to look again. */
export function LinkedPage({ tenant, proof }: { tenant: string; proof: EvidenceResponse }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const queryClient = useQueryClient();
  const { id, link, abilities } = proof;
  // When something was asked for, and what there was then.
  const [asked, setAsked] = useState<{ at: number; checkedAt?: string; copyTriedAt?: string | null } | null>(null);
  const isWaiting =
    asked !== null && (asked.checkedAt === link?.checkedAt || asked.copyTriedAt === (link?.copyTriedAt ?? null));
  useQuery({
    ...proofQuery(tenant, id),
    refetchInterval: () => (isWaiting && Date.now() - asked.at < PATIENCE ? EVERY : false),
  });
  const copies = useQuery(copiesQuery(tenant, id));
  const check = useMutation({
    mutationFn: () => checkLink(tenant, id),
    onSuccess: () => setAsked({ at: Date.now(), ...(link && { checkedAt: link.checkedAt }) }),
  });
  const copy = useMutation({
    mutationFn: () => copyPage(tenant, id),
    onSuccess: () => setAsked({ at: Date.now(), copyTriedAt: link?.copyTriedAt ?? null }),
  });
  const tried = link?.copyTriedAt ?? null;
  useQuery({
    queryKey: queryKeys.inTenant(tenant, 'evidence', 'one', id, 'copies-after', tried),
    queryFn: () => queryClient.invalidateQueries(copiesQuery(tenant, id)).then(() => tried),
    enabled: tried !== null,
  });
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

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationResponse } from '@miara/shared/api';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { GROUP_VIEWS } from '../../design/view-figure/group-view.js';
import { ViewFigure } from '../../design/view-figure/view-figure.js';
import { useFormat } from '../../i18n/use-format.js';
import { RecountPublication } from './recount-publication.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';
import { WithdrawPublication } from './withdraw-publication.js';
import styles from './publications.module.css';

/** Publications with their frozen figures, note and hash. */
export function PublicationList({
  tenant,
  publications,
  mayWithdraw,
  more,
}: {
  tenant: string;
  publications: readonly PublicationResponse[];
  mayWithdraw: boolean;
  /** What else can be done with one. */
  more?: ((publication: PublicationResponse) => ReactNode) | undefined;
}) {
  const { t } = useTranslation(['publications', 'figures']);
  const format = useFormat();
  const [withdrawn, setWithdrawn] = useState<number | null>(null);
  return (
    <ol className={styles.publications}>
      {publications.map((publication) => (
        <li key={publication.id} className={styles.publication}>
          <div className={styles.head}>
            <h3>
              {t('publications:name', { number: publication.number, day: format.day(publication.asOf) })}
            </h3>
            <div className={styles.actions}>
              {publication.withdrawnAt === null && mayWithdraw && (
                <WithdrawPublication
                  tenant={tenant}
                  publication={publication}
                  onWithdrawn={() => setWithdrawn(publication.number)}
                />
              )}
              {more?.(publication)}
              <LinkButton
                size="small"
                icon="external"
                href={publication.address}
                aria-label={t('publications:openNumber', { number: publication.number })}
              >
                {t('publications:open')}
              </LinkButton>
            </div>
          </div>
          <p className={styles.quiet}>
            {t('publications:published', {
              when: format.instant(publication.publishedAt),
              person: publication.publishedBy ?? t('publications:nobody'),
            })}
            {' · '}
            {t('publications:units', { count: publication.units })}
            {' · '}
            {publication.standardVersion}
          </p>
          <Withdrawn publication={publication} isNews={withdrawn === publication.number} />
          <div className={styles.views}>
            {GROUP_VIEWS.map((view) => {
              const figure = publication.views[view];
              return (
                figure && (
                  <ViewFigure key={view} figure={figure} label={t(`figures:view.${view}`)} showDay={false} />
                )
              );
            })}
          </div>
          {publication.corrects !== null && (
            <p>
              {t('publications:corrects', {
                number: publication.corrects,
                reason: publication.correctionReason,
              })}
            </p>
          )}
          {publication.correctedBy !== null && (
            <p>{t('publications:correctedBy', { number: publication.correctedBy })}</p>
          )}
          {publication.note && <p>{publication.note}</p>}
          <RecountPublication tenant={tenant} number={publication.number} hash={publication.contentHash} />
        </li>
      ))}
    </ol>
  );
}

/** @param isNews - Just now, and here: the button that had the focus is gone. */
function Withdrawn({
  publication: { withdrawnAt, withdrawalReason },
  isNews,
}: {
  publication: PublicationResponse;
  isNews: boolean;
}) {
  const { t } = useTranslation('publications');
  const format = useFormat();
  if (withdrawnAt === null) return null;
  const notice = (
    <Notice tone="warning" title={t('withdrawn', { day: format.instantDay(withdrawnAt) })}>
      <p>{withdrawalReason}</p>
    </Notice>
  );
  return isNews ? <WhatHappened>{notice}</WhatHappened> : notice;
}

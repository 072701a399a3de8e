import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { recount } from './publications-queries.js';
import styles from './publications.module.css';

/** The hash that a publication was sealed with, and whether what is stored still gives it. */
export function RecountPublication({
  tenant,
  number,
  hash,
}: {
  tenant: string;
  number: number;
  hash: string;
}) {
  const { t } = useTranslation('publications');
  const check = useMutation({ mutationFn: () => recount(tenant, number) });
  return (
    <>
      <div className={styles.sealed}>
        <p className={styles.quiet}>
          {t('hash')} <code className={styles.hash}>{hash}</code>
        </p>
        <Button
          size="small"
          variant="quiet"
          busy={check.isPending}
          aria-label={t('recount.number', { number })}
          onClick={() => check.mutate()}
        >
          {t('recount.action')}
        </Button>
      </div>
      {check.error && <ProblemNotice problem={problemOf(check.error)} />}
      {check.data && (
        <Notice
          announce
          tone={check.data.intact ? 'success' : 'danger'}
          title={t(check.data.intact ? 'recount.intact' : 'recount.differs')}
        >
          {check.data.intact ? (
            <p>{t('recount.intactText')}</p>
          ) : (
            <>
              <p>{t('recount.differsText')}</p>
              <p>
                {t('recount.now')} <code className={styles.hash}>{check.data.recounted}</code>
              </p>
            </>
          )}
        </Notice>
      )}
    </>
  );
}

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseResponse } from '@miara/shared/api';
import { ExternalAddress } from './external-address.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './public-preview.module.css';

/** Drawing pages takes a library of its own; it comes when there are pages to draw. */
const CopyPages = lazy(() => import('./redact/copy-pages.js'));

/** What anybody would see and get: the texts and, page by page, the very copy. `plain` leaves the pages out. */
export function PublicPreview({ release, plain = false }: { release: ReleaseResponse; plain?: boolean }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const pickText = usePickText();
  const { file, url, statement, excerpt, page, items, title } = release;
  return (
    <section className={styles.preview} aria-label={t('preview.title')}>
      {!plain && <h2>{t('preview.title')}</h2>}
      <div className={styles.card}>
        <p>
          <strong>{title}</strong>
        </p>
        {excerpt !== null && (
          <p>
            {t('preview.excerpt', { excerpt })}
            {page !== null && <span className={styles.quiet}> {t('preview.page', { page })}</span>}
          </p>
        )}
        {statement !== null && <p className={styles.statement}>{statement}</p>}
        {url !== null && <ExternalAddress url={url} />}
        {file && (
          <p>
            <a href={file.address} download>
              {file.fileName}
            </a>{' '}
            <span className={styles.quiet}>
              {format.fileSize(file.byteSize)}
              {release.copy === 'redacted' && ` · ${t('redactedCopy')}`}
            </span>
          </p>
        )}
        <p className={styles.quiet}>
          {t('preview.shownAt', {
            places: items.map(({ unit, item }) => `${pickText(unit.displayName)}, ${item}`).join('; '),
          })}
        </p>
      </div>
      {!plain && file && (
        <Suspense fallback={<Skeleton rows={6} />}>
          <CopyPages key={file.sha256} file={file} />
        </Suspense>
      )}
    </section>
  );
}

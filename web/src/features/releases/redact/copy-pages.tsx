import { useTranslation } from 'react-i18next';
import type { ReleaseFileResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import { DrawnPage } from './drawn-page.js';
import { isDrawable } from './open-document.js';
import { useDocument } from './use-document.js';
import styles from './redact.module.css';

/** The very copy that is or would be public, page by page. */
export default function CopyPages({ file }: { file: ReleaseFileResponse }) {
  const { t } = useTranslation('releases');
  if (!isDrawable(file.mediaType)) {
    return (
      <Notice>
        <p>{t('pages.download')}</p>
      </Notice>
    );
  }
  return <Pages address={file.address} mediaType={file.mediaType} />;
}

function Pages({ address, mediaType }: { address: string; mediaType: string }) {
  const { t } = useTranslation('releases');
  const { document, failed } = useDocument(address, mediaType);
  if (failed) {
    return (
      <Notice tone="warning">
        <p>{t('pages.failed')}</p>
      </Notice>
    );
  }
  if (!document) return <Skeleton rows={6} />;
  const { pages } = document;
  return (
    <ol className={styles.pages} aria-label={t('pages.title')}>
      {pages.map((page, at) => (
        <li key={at} className={styles.page}>
          <p className={styles.number}>{t('pages.number', { page: at + 1, pages: pages.length })}</p>
          <div className={styles.sheet}>
            <DrawnPage page={page} label={t('pages.number', { page: at + 1, pages: pages.length })} />
          </div>
        </li>
      ))}
    </ol>
  );
}

import { lazy, Suspense } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem-error.js';
import { QueryFailed } from '../design/query-state/query-failed.js';
import { Skeleton } from '../design/skeleton/skeleton.js';
import { fileQuery } from './file-query.js';
import { ImageView } from './image-view.js';
import { NoPreview } from './no-preview.js';
import { kindOf, type ViewedDocument } from './viewed-document.js';
import styles from './document.module.css';

/** PDF.js weighs more than the rest of the program; it comes when the first PDF is opened. */
const PdfView = lazy(() => import('./pdf-view.js'));

/** A document to look at, by its kind; what cannot be shown is said and offered for download. */
export function DocumentView({ document }: { document: ViewedDocument }) {
  return kindOf(document) === 'other' ? (
    <NoPreview document={document} why="kind" />
  ) : (
    <Shown key={`${document.file} ${document.sha256}`} document={document} />
  );
}

function Shown({ document }: { document: ViewedDocument }) {
  const { t } = useTranslation('documents');
  const kind = kindOf(document);
  const address = (kind === 'converted' && document.preview) || document.file;
  const { data, error, refetch } = useQuery(fileQuery(address, document.sha256));
  if (isProblem(error, 'preview_not_possible')) return <NoPreview document={document} why="picture" />;
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  const waiting = (
    <div className={styles.waiting}>
      <p role="status">{t(kind === 'converted' ? 'converting' : 'loading')}</p>
      <Skeleton rows={6} />
    </div>
  );
  if (!data) return waiting;
  return (
    <div className={styles.view}>
      {kind === 'pdf' ? (
        <Suspense fallback={waiting}>
          <PdfView document={document} bytes={data} />
        </Suspense>
      ) : (
        <ImageView document={document} bytes={data} />
      )}
    </div>
  );
}

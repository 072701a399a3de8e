import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { revisionsQuery } from './evidence-life-queries.js';
import { ExternalLink } from './external-link.js';
import { ScanBadge } from './scan-badge.js';
import styles from './evidence-drawer.module.css';

/** What the proof consisted of in the course of time, each with its hash, to be opened as it was. */
export function EvidenceRevisions({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { data, error, refetch } = useQuery(revisionsQuery(tenant, id));
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} />;
  return (
    <ol className={styles.revisions} reversed>
      {data.revisions.map((revision, index) => (
        <li key={revision.number}>
          <p>
            <strong>{t('revision.name', { number: revision.number })}</strong>
            {index === 0 && ` · ${t('revision.current')}`}
          </p>
          {revision.file !== null && (
            <p>
              <a href={revision.file} download={revision.fileName}>
                {revision.fileName}
              </a>
            </p>
          )}
          {revision.fileName !== null && revision.file === null && <p>{revision.fileName}</p>}
          {index > 0 && <ScanBadge scan={revision.scan} />}
          {revision.url !== null && (
            <p>
              <ExternalLink url={revision.url}>{revision.url}</ExternalLink>
            </p>
          )}
          {revision.statement !== null && (
            <blockquote className={styles.statement}>{revision.statement}</blockquote>
          )}
          {revision.note && <p className={styles.note}>{revision.note}</p>}
          <p className={styles.quiet}>
            {[format.instant(revision.createdAt), revision.createdBy, format.fileSize(revision.byteSize)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={styles.quiet}>
            SHA-256: <code>{revision.sha256}</code>
          </p>
        </li>
      ))}
    </ol>
  );
}

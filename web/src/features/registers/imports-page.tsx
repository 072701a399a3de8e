import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REGISTER_LIMITS } from '@miara/shared';
import type { ImportResponse } from '@miara/shared/api';
import { uploadFile } from '../../api/upload.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { useTenant } from '../../session/use-session.js';
import { ImportSteps } from './import-steps.js';
import { importsAddress, importsQuery } from './registers-queries.js';
import styles from './registers.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Where a register is brought, and the imports there were. */
export function Page() {
  const { t } = useTranslation('registers');
  const tenant = useTenant();
  const navigate = useNavigate();
  const format = useFormat();
  const { data, error, refetch } = useQuery(importsQuery(tenant));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'actions'), label: t('actions') }]} />}
      />
      <ImportSteps now="file" />
      <div className={styles.part}>
        <FileDrop
          label={t('file.label')}
          accept={['.xlsx', '.csv']}
          maxBytes={REGISTER_LIMITS.fileBytes}
          multiple={false}
          send={(file, options) => uploadFile<ImportResponse>(importsAddress(tenant), file, options)}
          onSent={({ id }) => void navigate(workingAddress(tenant, `imports/${id}`))}
        />
        <p className={styles.quiet}>{t('file.hint', { rows: format.number(REGISTER_LIMITS.rows) })}</p>
      </div>
      <h2 className={styles.heading}>{t('former.title')}</h2>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.imports.length === 0 && <EmptyState title={t('former.none')}>{t('former.noneText')}</EmptyState>}
      {data && data.imports.length > 0 && (
        <ul className={styles.list} aria-label={t('former.title')}>
          {data.imports.map((told) => (
            <FormerImport key={told.id} tenant={tenant} told={told} />
          ))}
        </ul>
      )}
    </>
  );
}

function FormerImport({ tenant, told }: { tenant: string; told: ImportResponse }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const { imported, error, skipped, rows } = told.counts;
  const counted =
    told.state === 'draft'
      ? t('counts.rows', { count: rows })
      : t('former.counts', { imported, skipped, refused: error });
  return (
    <li className={styles.row}>
      <Link href={workingAddress(tenant, `imports/${told.id}`)}>{told.fileName}</Link>
      <span className={styles.state} data-state={told.state}>
        {t(`state.${told.state}`)}
      </span>
      <span className={styles.quiet}>
        {counted} · {told.createdBy} · {format.instant(told.createdAt)}
      </span>
    </li>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(importsQuery(tenant));
}

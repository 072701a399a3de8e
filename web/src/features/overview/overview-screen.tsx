import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useAccess } from '../../session/use-session.js';
import { TenantOverview } from './tenant-overview.js';
import { UnitsOverview } from './units-overview.js';
import styles from './overview.module.css';

export interface OverviewScreenProps {
  /** Above the figures: what is on now. */
  notice?: ReactNode;
  /** Beside what waits for the coordinator. */
  work?: ReactNode;
}

/** Where things stand for this person: all of the tenant, or the units they work for. */
export function OverviewScreen({ notice, work }: OverviewScreenProps) {
  const { t } = useTranslation('overview');
  const access = useAccess();
  return (
    <>
      <PageHeader title={t('title')} lead={t(access.scope.all ? 'lead.tenant' : 'lead.units')} />
      <div className={styles.notice}>{notice}</div>
      {access.scope.all ? (
        <TenantOverview tenant={access.slug} work={work} />
      ) : (
        <UnitsOverview tenant={access.slug} />
      )}
    </>
  );
}

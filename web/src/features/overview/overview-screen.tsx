import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useAccess } from '../../session/use-session.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TenantHalf, UnitsHalf } from './overview-halves.js';
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
      <PageHeader
        title={t('title')}
        lead={t(access.scope.all ? 'lead.tenant' : 'lead.units')}
        action={
          <LinkButton icon="chart" href={workingAddress(access.slug, 'dashboard')}>
            {t('dashboard')}
          </LinkButton>
        }
      />
      <div className={styles.notice}>{notice}</div>
      <Suspense fallback={<Skeleton rows={10} />}>
        {access.scope.all ? (
          <TenantHalf tenant={access.slug} work={work} />
        ) : (
          <UnitsHalf tenant={access.slug} />
        )}
      </Suspense>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useAccess } from '../../session/use-session.js';
import { TenantOverview } from './tenant-overview.js';
import { UnitsOverview } from './units-overview.js';

/** Where things stand for this person: all of the tenant, or the units they work for. */
export function OverviewScreen() {
  const { t } = useTranslation('overview');
  const access = useAccess();
  return (
    <>
      <PageHeader title={t('title')} lead={t(access.scope.all ? 'lead.tenant' : 'lead.units')} />
      {access.scope.all ? <TenantOverview tenant={access.slug} /> : <UnitsOverview tenant={access.slug} />}
    </>
  );
}

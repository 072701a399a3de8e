import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../design/page-header/page-header.js';
import { RetentionSettings } from '../../features/retention/retention-settings.js';
import { useTenant } from '../../session/use-session.js';

/** Settings of the tenant, a section per concern. */
export function Page() {
  const { t } = useTranslation('shell');
  const tenant = useTenant();
  return (
    <>
      <PageHeader title={t('settings')} />
      <RetentionSettings tenant={tenant} />
    </>
  );
}

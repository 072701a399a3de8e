import type { PublicTenantResponse } from '@miara/shared/api';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../design/notice/notice.js';
import { usePickText } from '../../../i18n/use-pick-text.js';

/** What the tenant says about its data, where it says anything. */
export function DataNote({ tenant }: { tenant: PublicTenantResponse }) {
  const { t } = useTranslation('scorecards');
  const pick = usePickText();
  if (tenant.dataNote === null) return null;
  return (
    <Notice tone="info" title={t('dataNote')}>
      <p>{pick(tenant.dataNote)}</p>
    </Notice>
  );
}

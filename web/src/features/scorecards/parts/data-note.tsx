import { useTranslation } from 'react-i18next';
import type { PublicTenantResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { ContentText } from './content-text.js';

/** What the tenant says about its data, where it says anything. */
export function DataNote({ tenant }: { tenant: PublicTenantResponse }) {
  const { t } = useTranslation('scorecards');
  if (tenant.dataNote === null) return null;
  return (
    <Notice tone="info" title={t('dataNote')}>
      <p>
        <ContentText text={tenant.dataNote} />
      </p>
    </Notice>
  );
}

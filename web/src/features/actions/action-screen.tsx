import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { workingAddress } from '../../navigation/addresses.js';
import type { NewPartnerSlot, ProofsSlot } from './action-form.js';
import { actionQuery } from './actions-queries.js';
import { OneAction } from './one-action.js';

export interface ActionScreenProps {
  tenant: string;
  id: string;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}

/** One action: to read for everybody, to change and to take back for those who may. */
export function ActionScreen({ tenant, id, proofs, newPartner }: ActionScreenProps) {
  const { t } = useTranslation('actions');
  const { data: action, error, refetch } = useQuery(actionQuery(tenant, id));
  const back = <Breadcrumb steps={[{ href: workingAddress(tenant, 'actions'), label: t('title') }]} />;
  if (!action) {
    return (
      <>
        <PageHeader title={t('one')} before={back} />
        {error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={10} />}
      </>
    );
  }
  return (
    <OneAction
      key={action.id}
      tenant={tenant}
      action={action}
      before={back}
      proofs={proofs}
      newPartner={newPartner}
    />
  );
}

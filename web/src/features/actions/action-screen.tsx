import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import type { ProofsSlot } from './action-form.js';
import { ActionView } from './action-view.js';
import { actionQuery } from './actions-queries.js';
import { EditAction } from './edit-action.js';

export interface ActionScreenProps {
  tenant: string;
  id: string;
  proofs: ProofsSlot;
}

/** One action: to change for those who may, to read for the others. */
export function ActionScreen({ tenant, id, proofs }: ActionScreenProps) {
  const { t } = useTranslation('actions');
  const format = useFormat();
  const pickText = usePickText();
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
    <>
      <PageHeader
        title={action.title}
        before={back}
        lead={t('loggedBy', {
          unit: pickText(action.unit.displayName),
          person: action.loggedBy ?? '—',
          when: format.instant(action.loggedAt),
        })}
      />
      {action.abilities.edit ? (
        <EditAction key={action.id} tenant={tenant} action={action} proofs={proofs} />
      ) : (
        <ActionView tenant={tenant} action={action} />
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../../design/drawer/drawer.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { proofQuery } from './evidence-life-queries.js';
import { LinkDrawer } from './link-drawer.js';

/** The drawer for the proof in the address: a session that ran out leads back to it. */
export function LinkDrawerOf({ tenant, id, onClose }: { tenant: string; id: string; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const { data, error, refetch } = useQuery(proofQuery(tenant, id));
  if (data) return <LinkDrawer tenant={tenant} evidence={data} onClose={onClose} />;
  return (
    <Drawer title={t('link.title')} onClose={onClose}>
      {error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />}
    </Drawer>
  );
}

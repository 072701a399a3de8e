import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnGroupResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { OwnGroupDrawer } from './own-group-drawer.js';
import { ownGroupsQuery, removeGroup } from './own-groups-queries.js';
import styles from './own-groups-settings.module.css';

/** The groups that the tenant puts together itself, to be measured like a powiat. */
export function OwnGroupsSettings({ tenant }: { tenant: string }) {
  const { t } = useTranslation('own-groups');
  const say = useToast();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<OwnGroupResponse | 'new' | null>(null);
  const [unsure, setUnsure] = useState<OwnGroupResponse | null>(null);
  const { data, error, refetch } = useQuery(ownGroupsQuery(tenant));
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'own-groups') }),
      queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'coverage') }),
    ]);
  const remove = useMutation({
    mutationFn: (group: OwnGroupResponse) => removeGroup(tenant, group),
    onSuccess: () => say(t('removed')),
    onSettled: () => {
      setUnsure(null);
      return refresh();
    },
  });
  return (
    <section aria-labelledby="own-groups">
      <h2 id="own-groups">{t('title')}</h2>
      <p>{t('what')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {remove.error && <ProblemNotice problem={problemOf(remove.error)} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.groups.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {data && data.groups.length > 0 && (
        <ul className={styles.groups} aria-label={t('list')}>
          {data.groups.map((group) => (
            <li key={group.id}>
              <div>
                <strong>{group.name}</strong>{' '}
                <span className={styles.quiet}>{t('count', { count: group.teryts.length })}</span>
              </div>
              <div className={styles.actions}>
                <Button
                  size="small"
                  aria-label={t('editThis', { name: group.name })}
                  onClick={() => setOpen(group)}
                >
                  {t('edit')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('removeThis', { name: group.name })}
                  disabled={remove.isPending}
                  onClick={() => setUnsure(group)}
                >
                  {t('remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.actions}>
        <Button icon="add" onClick={() => setOpen('new')}>
          {t('add')}
        </Button>
        {data && data.groups.length > 0 && (
          <Link href={workingAddress(tenant, 'roll-ups', { by: 'own' })}>{t('see')}</Link>
        )}
      </p>
      {unsure && (
        <Dialog
          title={t('removeThis', { name: unsure.name })}
          onClose={() => setUnsure(null)}
          actions={
            <>
              <Button variant="danger" disabled={remove.isPending} onClick={() => remove.mutate(unsure)}>
                {t('remove')}
              </Button>
              <Button variant="quiet" onClick={() => setUnsure(null)}>
                {t('cancel')}
              </Button>
            </>
          }
        >
          <p>{t('sure', { name: unsure.name })}</p>
        </Dialog>
      )}
      {open && (
        <OwnGroupDrawer
          tenant={tenant}
          group={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={refresh}
        />
      )}
    </section>
  );
}

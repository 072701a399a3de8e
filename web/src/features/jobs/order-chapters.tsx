import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { orderChapters } from './jobs-queries.js';
import { OrderedJob } from './ordered-job.js';
import styles from './order-pack.module.css';

/** Has the council chapters of all units of a publication made, and shows how far that is. */
export function OrderChapters({ tenant, publication }: { tenant: string; publication: number }) {
  const { t } = useTranslation('jobs');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        icon="file"
        aria-label={t('chapters.actionOf', { number: publication })}
        onClick={() => setOpen(true)}
      >
        {t('chapters.action')}
      </Button>
      {open && <ChaptersDialog tenant={tenant} publication={publication} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChaptersDialog({
  tenant,
  publication,
  onClose,
}: {
  tenant: string;
  publication: number;
  onClose: () => void;
}) {
  const { t } = useTranslation('jobs');
  const queryClient = useQueryClient();
  const order = useMutation({
    mutationFn: () => orderChapters(tenant, publication),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'jobs') }),
  });
  const ordered = order.data?.jobId;
  return (
    <Dialog
      title={t('chapters.title')}
      onClose={onClose}
      actions={
        <>
          {ordered === undefined && (
            <Button variant="primary" busy={order.isPending} onClick={() => order.mutate()}>
              {t('chapters.order')}
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t('chapters.close')}
          </Button>
        </>
      }
    >
      {ordered === undefined ? (
        <div className={styles.form}>
          <p>{t('chapters.what', { number: publication })}</p>
          {order.error && <ProblemNotice problem={problemOf(order.error)} />}
        </div>
      ) : (
        <OrderedJob tenant={tenant} id={ordered} leave={t('chapters.leave')} />
      )}
    </Dialog>
  );
}

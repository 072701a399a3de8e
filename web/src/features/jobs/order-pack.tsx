import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { orderPack } from './jobs-queries.js';
import { OrderedJob } from './ordered-job.js';
import styles from './order-pack.module.css';

export interface OrderPackProps {
  tenant: string;
  /** The unit whose page it is; left out where one is chosen. */
  unit?: { teryt: string; displayName: LocalizedText };
  /** TERYT code that is chosen at first; '' for none. */
  chosen?: string;
}

/** Has an archive of proof made, and shows how far it is. */
export function OrderPack({ tenant, unit, chosen = '' }: OrderPackProps) {
  const { t } = useTranslation('jobs');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="file" onClick={() => setOpen(true)}>
        {t('pack.action')}
      </Button>
      {open && (
        <PackDialog
          tenant={tenant}
          chosen={unit?.teryt ?? chosen}
          onClose={() => setOpen(false)}
          {...(unit && { unit })}
        />
      )}
    </>
  );
}

function PackDialog({
  tenant,
  unit,
  chosen,
  onClose,
}: OrderPackProps & { chosen: string; onClose: () => void }) {
  const { t } = useTranslation('jobs');
  const pickText = usePickText();
  const queryClient = useQueryClient();
  const [teryt, setTeryt] = useState(chosen);
  const [item, setItem] = useState('');
  const units = useQuery({ ...unitsQuery(tenant), enabled: !unit });
  const standard = useQuery(currentStandardQuery(tenant));
  const order = useMutation({
    mutationFn: () => orderPack(tenant, { ...(teryt && { unit: teryt }), ...(item && { item }) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'jobs') }),
  });
  const ordered = order.data?.jobId;
  return (
    <Dialog
      title={unit ? `${t('pack.title')}: ${pickText(unit.displayName)}` : t('pack.title')}
      onClose={onClose}
      actions={
        <>
          {ordered === undefined ? (
            <Button
              variant="primary"
              busy={order.isPending}
              disabled={teryt === '' && item === ''}
              onClick={() => order.mutate()}
            >
              {t('pack.order')}
            </Button>
          ) : (
            <Button onClick={() => order.reset()}>{t('pack.again')}</Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t('pack.close')}
          </Button>
        </>
      }
    >
      {ordered !== undefined ? (
        <OrderedJob tenant={tenant} id={ordered} leave={t('pack.leave')} />
      ) : (
        <div className={styles.form}>
          <p>{t('pack.what')}</p>
          {!unit && (
            <Select
              label={t('pack.unit')}
              value={teryt}
              options={[
                { value: '', label: t('pack.allUnits') },
                ...(units.data?.units ?? []).map(({ teryt: value, displayName }) => ({
                  value,
                  label: pickText(displayName),
                })),
              ]}
              onChange={setTeryt}
            />
          )}
          <Select
            label={t('pack.item')}
            value={item}
            options={[
              { value: '', label: t('pack.allItems') },
              ...(standard.data?.items ?? []).map(({ code, title }) => ({
                value: code,
                label: `${code} ${pickText(title)}`,
              })),
            ]}
            onChange={setItem}
          />
          {teryt === '' && item === '' && <p className={styles.quiet}>{t('pack.choose')}</p>}
          {order.error && <ProblemNotice problem={problemOf(order.error)} />}
        </div>
      )}
    </Dialog>
  );
}

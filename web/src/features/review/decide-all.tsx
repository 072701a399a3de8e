import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueFilter } from '../../api/review-queries.js';
import { Button } from '../../design/button/button.js';
import { DecideAllDialog, type Sweep } from './decide-all-dialog.js';
import styles from './decide-all.module.css';

export interface DecideAllProps {
  tenant: string;
  filter: QueueFilter;
}

const SWEEPS = ['confirm', 'unchanged', 'return'] as const satisfies readonly Sweep[];

/** One decision about everything that the filter matches, whether it is loaded or not. */
export function DecideAll({ tenant, filter }: DecideAllProps) {
  const { t } = useTranslation('bulk');
  const [asked, setAsked] = useState<Sweep | null>(null);
  return (
    <div className={styles.actions} role="group" aria-label={t('label')}>
      {SWEEPS.map((sweep) => (
        <Button key={sweep} size="small" onClick={() => setAsked(sweep)}>
          {t(`${sweep}.action`)}
        </Button>
      ))}
      {asked && (
        <DecideAllDialog tenant={tenant} filter={filter} sweep={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

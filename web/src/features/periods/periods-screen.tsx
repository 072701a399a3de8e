import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { Exceptions } from './exceptions.js';
import { PeriodDrawer } from './period-drawer.js';
import { PeriodEntry } from './period-entry.js';
import { PhaseDeadlines } from './phase-deadlines.js';
import { periodsQuery } from './periods-queries.js';
import styles from './periods.module.css';

/** By when: reporting periods, deadlines of the phases, and what was agreed with units. */
export function PeriodsScreen({ tenant }: { tenant: string }) {
  const { t } = useTranslation('periods');
  const [opening, setOpening] = useState(false);
  const { data, error, refetch } = useQuery(periodsQuery(tenant));
  const periods = data?.periods ?? [];
  const isOpen = periods.some(({ closedAt }) => closedAt === null);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          data &&
          !isOpen && (
            <Button variant="primary" onClick={() => setOpening(true)}>
              {t('begin.action')}
            </Button>
          )
        }
      />
      <div className={styles.parts}>
        <section className={styles.part} aria-labelledby="periods">
          <h2 id="periods">{t('list.title')}</h2>
          {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton rows={6} />}
          {data && periods.length === 0 && (
            <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>
          )}
          {periods.length > 0 && (
            <ol className={styles.periods}>
              {periods.map((period) => (
                <PeriodEntry key={period.id} tenant={tenant} period={period} />
              ))}
            </ol>
          )}
        </section>
        <PhaseDeadlines tenant={tenant} />
        <Exceptions tenant={tenant} />
      </div>
      {opening && <PeriodDrawer tenant={tenant} onClose={() => setOpening(false)} />}
    </>
  );
}

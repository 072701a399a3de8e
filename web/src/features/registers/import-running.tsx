import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { ProgressBar } from '../../design/progress-bar/progress-bar.js';
import { stopImport } from './registers-queries.js';
import styles from './registers.module.css';

/** How far an import is, and how to stop it. */
export function ImportRunning({ tenant, told }: { tenant: string; told: ImportResponse }) {
  const { t } = useTranslation('registers');
  const queryClient = useQueryClient();
  const { job } = told;
  const stop = useMutation({
    mutationFn: () => stopImport(tenant, job?.id ?? ''),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'imports', told.id) }),
  });
  const total = job?.total ?? told.counts.rows;
  return (
    <section className={styles.part}>
      <h2>{t('running.title')}</h2>
      <p role="status">{t('running.progress', { done: job?.done ?? 0, total })}</p>
      <ProgressBar label={t('running.title')} value={job?.done ?? 0} max={Math.max(1, total)} />
      <p className={styles.quiet}>{t('running.leave')}</p>
      <div className={styles.buttons}>
        <Button busy={stop.isPending} onClick={() => stop.mutate()}>
          {t('running.stop')}
        </Button>
      </div>
      <p className={styles.quiet}>{t(`running.${told.mode}`)}</p>
      {stop.error && <ProblemNotice problem={problemOf(stop.error)} />}
    </section>
  );
}

import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PhaseDeadlineResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { deadlinesQuery, setDeadline } from './periods-queries.js';
import styles from './periods.module.css';

/** Everybody's last day in time for each phase, and the way to move it. */
export function PhaseDeadlines({ tenant }: { tenant: string }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const pickText = usePickText();
  const [moving, setMoving] = useState<PhaseDeadlineResponse | null>(null);
  const { data, error, refetch } = useQuery(deadlinesQuery(tenant));
  const nameOf = ({ number, title }: PhaseDeadlineResponse) =>
    t('deadlines.phaseOf', { number, title: pickText(title) });
  return (
    <section className={styles.part} aria-labelledby="deadlines">
      <h2 id="deadlines">{t('deadlines.title')}</h2>
      <p className={styles.quiet}>{t('deadlines.lead')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <DataTable
          caption={t('deadlines.caption')}
          captionHidden
          stacks
          rows={data.phases}
          rowKey={({ number }) => `${number}`}
          empty={<p>{t('deadlines.none')}</p>}
          columns={[
            { key: 'phase', header: t('deadlines.phase'), rowHeader: true, cell: nameOf },
            {
              key: 'deadline',
              header: t('deadlines.deadline'),
              cell: ({ deadline }) => (deadline === null ? t('deadlines.notSet') : format.day(deadline)),
            },
            {
              key: 'exceptions',
              header: t('deadlines.exceptions'),
              cell: ({ exceptions }) => t('deadlines.units', { count: exceptions }),
            },
            {
              key: 'change',
              header: t('deadlines.change'),
              cell: (phase) => (
                <Button
                  size="small"
                  aria-label={t('deadlines.moveThis', { phase: nameOf(phase) })}
                  onClick={() => setMoving(phase)}
                >
                  {t('deadlines.move')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {moving && (
        <MoveDialog tenant={tenant} phase={moving} name={nameOf(moving)} onClose={() => setMoving(null)} />
      )}
    </section>
  );
}

interface MoveDialogProps {
  tenant: string;
  phase: PhaseDeadlineResponse;
  name: string;
  onClose: () => void;
}

function MoveDialog({ tenant, phase, name, onClose }: MoveDialogProps) {
  const { t } = useTranslation('periods');
  const say = useToast();
  const queryClient = useQueryClient();
  const [day, setDay] = useState(phase.deadline ?? '');
  const save = useMutation({
    mutationFn: () => setDeadline(tenant, phase.number, day === '' ? null : day),
    onSuccess: async () => {
      say(t('deadlines.moved'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  return (
    <Dialog
      title={t('deadlines.moveTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={save.isPending} onClick={() => save.mutate()}>
            {t('deadlines.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {save.error && <ProblemNotice problem={problemOf(save.error)} />}
      <p>{name}</p>
      <DateField label={t('deadlines.deadline')} hint={t('deadlines.hint')} value={day} onChange={setDay} />
    </Dialog>
  );
}

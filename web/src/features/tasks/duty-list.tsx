import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecurringDutyResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { changeDuty, dutiesQuery, finishDuty } from './duties-queries.js';
import { DutyDrawer } from './duty-drawer.js';
import styles from './duty-list.module.css';
import { TaskSubject } from './task-row.js';
import { useTaskChange } from './use-task-change.js';

/** "Stałe obowiązki": how often, when they were done last and when they are due next. */
export function DutyList({ tenant }: { tenant: string }) {
  const { t } = useTranslation('tasks');
  const { data, error, refetch } = useQuery(dutiesQuery(tenant));
  const [opened, setOpened] = useState<RecurringDutyResponse | 'new' | null>(null);
  return (
    <>
      <div className={styles.head}>
        <p>{t('duties.lead')}</p>
        <Button variant="primary" icon="add" onClick={() => setOpened('new')}>
          {t('duties.add')}
        </Button>
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.duties.length === 0 && (
        <EmptyState title={t('duties.empty')}>{t('duties.emptyText')}</EmptyState>
      )}
      {data && data.duties.length > 0 && (
        <ul className={styles.list}>
          {data.duties.map((duty) => (
            <Duty key={duty.id} tenant={tenant} duty={duty} onOpen={() => setOpened(duty)} />
          ))}
        </ul>
      )}
      {opened && (
        <DutyDrawer
          tenant={tenant}
          {...(opened !== 'new' && { duty: opened })}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

interface DutyProps {
  tenant: string;
  duty: RecurringDutyResponse;
  onOpen: () => void;
}

function Duty({ tenant, duty, onOpen }: DutyProps) {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const say = useToast();
  const done = useTaskChange(
    tenant,
    () => finishDuty(tenant, duty),
    () => say(t('duties.finished')),
  );
  const pause = useTaskChange(
    tenant,
    (status: 'active' | 'paused') => changeDuty(tenant, duty, { status }),
    (_, status) => say(t(status === 'paused' ? 'duties.wasPaused' : 'duties.wasResumed')),
  );
  const { title, times, owner, task, nextOn, lastDone, status, abilities } = duty;
  const dueOn = task ? task.dueOn : nextOn;
  const isLate = typeof task?.dueOn === 'string' && task.dueOn < todayInWarsaw();
  const failed = done.error ?? pause.error;
  return (
    <li className={styles.duty} data-paused={status === 'paused' || undefined}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.facts}>
          <span>{t(`duties.times.${times}`)}</span>
          <TaskSubject tenant={tenant} task={duty} />
          <span>{owner?.name ?? t('task-rows:nobody')}</span>
        </p>
        <dl className={styles.days}>
          <div>
            <dt>{t('duties.next')}</dt>
            <dd className={isLate ? styles.late : undefined}>
              {status === 'paused' ? t('duties.paused') : dueOn ? format.day(dueOn) : t('group.none')}
              {isLate && ` (${t('group.overdue').toLocaleLowerCase(format.language)})`}
            </dd>
          </div>
          <div>
            <dt>{t('duties.last')}</dt>
            <dd>
              {lastDone
                ? t('duties.lastBy', {
                    day: format.instantDay(lastDone.at),
                    person: lastDone.by ?? t('task-rows:byItself'),
                  })
                : t('duties.never')}
            </dd>
          </div>
        </dl>
        {failed && <ProblemNotice problem={problemOf(failed)} />}
      </div>
      <div className={styles.buttons}>
        {abilities.done && (
          <Button size="small" busy={done.isPending} onClick={() => done.mutate(undefined)}>
            {t('duties.done')}
          </Button>
        )}
        {abilities.change && (
          <>
            <Button size="small" variant="quiet" onClick={onOpen}>
              {t('duties.change')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              busy={pause.isPending}
              onClick={() => pause.mutate(status === 'paused' ? 'active' : 'paused')}
            >
              {t(status === 'paused' ? 'duties.resume' : 'duties.pause')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

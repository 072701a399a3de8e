import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TaskResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Link } from '../../design/link/link.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { TaskRow } from './task-row.js';
import styles from './tasks-page.module.css';
import { finishTask, myTasksQuery } from './my-tasks-query.js';
import { useTaskChange } from './use-task-change.js';

/** The person's tasks that are due first, for the overview; nothing while there are none. */
export function MyTasks({ tenant }: { tenant: string }) {
  const { t } = useTranslation('task-rows');
  const say = useToast();
  const { data } = useQuery(myTasksQuery(tenant));
  const tick = useTaskChange(
    tenant,
    (task: TaskResponse) => finishTask(tenant, task),
    () => say(t('finished')),
  );
  if (!data || data.tasks.length === 0) return null;
  return (
    <section className={styles.mine} aria-labelledby="my-tasks">
      <h2 id="my-tasks">{t('mineTitle')}</h2>
      {tick.error && <ProblemNotice problem={problemOf(tick.error)} />}
      <ul className={styles.list}>
        {data.tasks.map((task) => (
          <TaskRow
            key={task.id}
            tenant={tenant}
            task={task}
            isMine
            busy={tick.isPending}
            onTick={(one) => tick.mutate(one)}
            href={workingAddress(tenant, 'tasks', { task: task.id })}
          />
        ))}
      </ul>
      <p>
        <Link href={workingAddress(tenant, 'tasks')}>{t('allMine', { count: data.counts.mine })}</Link>
      </p>
    </section>
  );
}

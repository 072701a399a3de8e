import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TaskResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useMe } from '../../session/use-session.js';
import { TaskDrawer } from './task-drawer.js';
import { groupTasks } from './task-groups.js';
import { TaskRow } from './task-row.js';
import styles from './tasks-page.module.css';
import { finishTask } from './my-tasks-query.js';
import { changeTask, reopenTask, taskQuery, tasksQuery, type TaskFilter } from './tasks-queries.js';
import { useTaskChange } from './use-task-change.js';
import { useTaskTitle } from './use-task-title.js';

/** Tasks by the day they are due; those that are done, newest first. What was just ticked off can be taken back. */
export function TaskList({ tenant, filter }: { tenant: string; filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const { person } = useMe();
  const titleOf = useTaskTitle();
  const [{ task: opened }, setView] = useSearchParams((params) => ({ task: textParam(params, 'task') }));
  const list = useInfiniteQuery(tasksQuery(tenant, filter));
  const tasks = list.data?.pages.flatMap((page) => page.tasks) ?? [];
  const [moved, setMoved] = useState<TaskResponse | null>(null);
  const tick = useTaskChange(
    tenant,
    (task: TaskResponse) => (task.status === 'open' ? finishTask(tenant, task) : reopenTask(tenant, task)),
    setMoved,
  );
  const take = useTaskChange(tenant, (task: TaskResponse) =>
    changeTask(tenant, task, { ownerId: person.id }),
  );
  const { show, unit, team, item } = filter;
  const narrowing = {
    ...(show !== 'mine' && { show }),
    ...(unit && { unit }),
    ...(team && { team }),
    ...(item && { item }),
  };
  const failed = tick.error ?? take.error;
  const row = (task: TaskResponse) => (
    <TaskRow
      key={task.id}
      tenant={tenant}
      task={task}
      isMine={show === 'mine'}
      busy={tick.isPending}
      onTick={(one) => tick.mutate(one)}
      onTake={(one) => take.mutate(one)}
      href={workingAddress(tenant, 'tasks', { ...narrowing, task: task.id })}
    />
  );
  return (
    <>
      <div className={styles.undo} role="status">
        {moved && (
          <p>
            <span>{t(`moved.${moved.status}`, { title: titleOf(moved) })}</span>
            <Button
              size="small"
              variant="quiet"
              busy={tick.isPending}
              onClick={() => tick.mutate(moved, { onSuccess: () => setMoved(null) })}
            >
              {t('moved.undo')}
            </Button>
          </p>
        )}
      </div>
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      {list.error && <QueryFailed error={list.error} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton rows={8} />}
      {list.data && tasks.length === 0 && <NoTasks filter={filter} />}
      {filter.show === 'done' && tasks.length > 0 && <ul className={styles.list}>{tasks.map(row)}</ul>}
      {filter.show !== 'done' &&
        groupTasks(tasks, todayInWarsaw()).map(({ group, tasks: ofGroup }) => (
          <section key={group} className={styles.group} aria-labelledby={`tasks-${group}`}>
            <h2 id={`tasks-${group}`} data-late={group === 'overdue' || undefined}>
              {t(`group.${group}`)}
            </h2>
            <ul className={styles.list}>{ofGroup.map(row)}</ul>
          </section>
        ))}
      {tasks.length > 0 && (
        <LoadMore
          shown={tasks.length}
          hasMore={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
      {opened !== undefined && (
        <OpenedTask
          key={opened}
          tenant={tenant}
          id={opened}
          onTick={(task) => tick.mutate(task)}
          onClose={() => setView({ task: undefined })}
        />
      )}
    </>
  );
}

function NoTasks({ filter }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const isFiltered = filter.unit !== '' || filter.team !== '' || filter.item !== '';
  if (isFiltered) return <EmptyState title={t('empty.filtered')}>{t('empty.filteredText')}</EmptyState>;
  const { show } = filter;
  return <EmptyState title={t(`empty.${show}`)}>{t(`empty.${show}Text`)}</EmptyState>;
}

interface OpenedTaskProps {
  tenant: string;
  id: string;
  onTick: (task: TaskResponse) => void;
  onClose: () => void;
}

/** The task that the address names, as it was when it was opened: what is typed is not moved under the fingers. */
function OpenedTask({ tenant, id, onTick, onClose }: OpenedTaskProps) {
  const { data, error, refetch } = useQuery({ ...taskQuery(tenant, id), refetchOnWindowFocus: false });
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  return data ? <TaskDrawer tenant={tenant} task={data} onTick={onTick} onClose={onClose} /> : null;
}

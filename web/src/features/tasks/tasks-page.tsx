import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '../../design/page-header/page-header.js';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { DutyList } from './duty-list.js';
import { QuickTask } from './quick-task.js';
import { TaskFilters } from './task-filters.js';
import { TaskList } from './task-list.js';
import styles from './tasks-page.module.css';
import { myTasksQuery } from './my-tasks-query.js';

const VIEWS = ['mine', 'team', 'overdue', 'done', 'duties'] as const;
type View = (typeof VIEWS)[number];

/** "Sprawy": what has to be done by a day, of the person and of their place, and the duties that recur. */
export function Page() {
  const { t } = useTranslation('tasks');
  const tenant = useTenant();
  const [{ show, ...filter }, setView] = useSearchParams((params) => ({
    show: choiceParam(params, 'show', VIEWS),
    unit: textParam(params, 'unit') ?? '',
    team: textParam(params, 'team') ?? '',
    item: textParam(params, 'item') ?? '',
  }));
  const { data } = useQuery(myTasksQuery(tenant));
  const countOf = (view: View): number =>
    view === 'mine' || view === 'team' || view === 'overdue' ? (data?.counts[view] ?? 0) : 0;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav aria-label={t('views')}>
        <ul className={styles.views}>
          {VIEWS.map((view) => (
            <li key={view}>
              <Link
                href={workingAddress(tenant, 'tasks', view === 'mine' ? {} : { show: view })}
                aria-current={view === show ? 'page' : undefined}
              >
                {t(`view.${view}`)}
                {countOf(view) > 0 && ` (${countOf(view)})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {show === 'duties' ? (
        <DutyList tenant={tenant} />
      ) : (
        <>
          {show !== 'done' && <QuickTask tenant={tenant} />}
          <TaskFilters tenant={tenant} filter={filter} onChange={setView} />
          <TaskList key={show} tenant={tenant} filter={{ show, ...filter }} />
        </>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../design/link-button/link-button.js';
import { PageHeader } from '../../../design/page-header/page-header.js';
import { workingAddress } from '../../../navigation/addresses.js';
import { useNavigate, usePathname, useSearch } from '../../../navigation/location.js';
import { parseSearch, stringifySearch } from '../../../navigation/search-params.js';
import { useSearchParams } from '../../../navigation/use-search-params.js';
import { useCan } from '../../../session/use-session.js';
import { ACTION_FILTERS, readActionView, without, type ActionFilters } from './action-view-state.js';
import { BoardView } from './board-view.js';
import { CalendarView } from './calendar-view.js';
import { FilterBar } from './filter-bar.js';
import { ListView } from './list-view.js';
import { MapView } from './map-view.js';
import { NoActions } from './no-actions.js';
import { ViewTabs } from './view-tabs.js';
import styles from './actions-log-screen.module.css';

export interface ActionsLogScreenProps {
  tenant: string;
  /** Under the title: what waits on this device, and the like. */
  notice?: ReactNode;
  /** Beside the button that logs: the ways out of here and in (calendar on the phone, export, import). */
  tools?: (filters: ActionFilters) => ReactNode;
  /** Views kept under a name. `query` is what the address carries, `onOpen` puts another in its place. */
  savedViews: (query: string, onOpen: (query: string) => void) => ReactNode;
}

/** What the teams did and plan: one set of filters, four views, all of it in the address. */
export function ActionsLogScreen({ tenant, notice, tools, savedViews }: ActionsLogScreenProps) {
  const { t } = useTranslation('actions');
  const can = useCan();
  const navigate = useNavigate();
  const search = useSearch();
  const pathname = usePathname();
  const [state, setState] = useSearchParams(readActionView);
  const { view, filters, unreadable, sort, month, day, column, lanes } = state;
  const query = stringifySearch(search).replace(/^\?/, '');
  const open = (next: string) =>
    void navigate(`${pathname}${stringifySearch(parseSearch(next))}`, { keepScroll: true });
  const log = can('action.log') && (
    <LinkButton variant="primary" icon="add" href={workingAddress(tenant, 'actions/new')}>
      {t('log')}
    </LinkButton>
  );
  const empty = (
    <NoActions
      filtered={Object.keys(filters).length > 0}
      onClear={() => setState(without(ACTION_FILTERS))}
      log={log}
    />
  );
  const shown = { tenant, filters };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <>
            {log} {tools?.(filters)}
          </>
        }
      />
      {notice}
      <div className={styles.head}>
        <ViewTabs
          view={view}
          onChange={(next) => setState({ view: next === 'list' ? undefined : next }, { push: true })}
        />
        {savedViews(query, open)}
      </div>
      <FilterBar {...shown} unreadable={unreadable} onChange={setState} />
      {view === 'list' && (
        <ListView
          {...shown}
          sort={sort}
          onSort={(next) => setState({ sort: next === '-day' ? undefined : next })}
          empty={empty}
        />
      )}
      {view === 'board' && (
        <BoardView {...shown} lanes={lanes} column={column} onChange={setState} empty={empty} />
      )}
      {view === 'calendar' && <CalendarView {...shown} month={month} day={day} onChange={setState} />}
      {view === 'map' && (
        <MapView {...shown} onChange={(change) => setState(change, { push: true })} empty={empty} />
      )}
    </>
  );
}

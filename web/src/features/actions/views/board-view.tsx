import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isActionStatus, type ActionStatus } from '@miara/shared';
import { Button } from '../../../design/button/button.js';
import { Checkbox } from '../../../design/checkbox/checkbox.js';
import { QueryFailed } from '../../../design/query-state/query-failed.js';
import { Select } from '../../../design/select/select.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import { useNarrow } from '../../../design/use-narrow.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { SearchParams } from '../../../navigation/search-params.js';
import { StatusBadge } from '../status-badge.js';
import type { ActionFilters } from './action-view-state.js';
import { moveButtonId } from './board-card.js';
import { BoardCell } from './board-cell.js';
import { BoardLane } from './board-lane.js';
import { BoardMoved } from './board-moved.js';
import { TotalsLine } from './totals-line.js';
import { useMoveAction, type Move } from './use-move-action.js';
import { columnQuery, countsQuery } from './views-queries.js';
import styles from './board.module.css';

/** Lanes that are open from the start. */
const OPEN = 3;

export interface BoardViewProps {
  tenant: string;
  filters: ActionFilters;
  lanes: boolean;
  column: ActionStatus | null;
  onChange: (change: SearchParams) => void;
  empty: ReactNode;
}

/** A column of the board, as far as it is loaded. */
export type Column = ReturnType<typeof useColumn>;

function useColumn(tenant: string, filters: ActionFilters, status: ActionStatus) {
  const asked = filters.status === undefined || filters.status === status;
  const query = useInfiniteQuery({ ...columnQuery(tenant, filters, status), enabled: asked });
  return { status, asked, query, actions: query.data?.pages.flatMap(({ actions }) => actions) ?? [] };
}

/** The log by status, with a lane for each credited unit: every number is the server's, whatever is loaded. */
export function BoardView({ tenant, filters, lanes, column, onChange, empty }: BoardViewProps) {
  const { t } = useTranslation(['action-views', 'vocabulary']);
  const format = useFormat();
  const narrow = useNarrow();
  const moves = useMoveAction(tenant);
  const counts = useQuery(countsQuery(tenant, filters));
  const all = [
    useColumn(tenant, filters, 'planned'),
    useColumn(tenant, filters, 'ongoing'),
    useColumn(tenant, filters, 'done'),
    useColumn(tenant, filters, 'cancelled'),
  ];
  const asked = all.filter((one) => one.asked);
  const [opened, setOpened] = useState<ReadonlySet<string> | null>(null);
  useFocusFollows(moves.last, counts.dataUpdatedAt);

  const error = counts.error ?? asked.find(({ query }) => query.error)?.query.error;
  if (error) return <QueryFailed error={error} onRetry={() => void counts.refetch()} />;
  if (!counts.data || asked.some(({ query }) => !query.data)) return <Skeleton rows={10} />;
  const { statuses, units, of } = counts.data;
  const countOf = (status: ActionStatus) => statuses.find((one) => one.status === status);
  const totals = statuses.reduce(
    (sum, one) => ({
      actions: sum.actions + one.actions,
      peopleReached: sum.peopleReached + one.peopleReached,
      costGrosz: sum.costGrosz + one.costGrosz,
    }),
    { actions: 0, peopleReached: 0, costGrosz: 0 },
  );
  const present = asked.find(({ status }) => status === column) ?? asked[0];
  const columns = narrow && present ? [present] : asked;
  // A phone shows one status: the lanes that have something there.
  const lanesShown = units.filter(
    ({ statuses: own }) => !narrow || own.some(({ status }) => status === present?.status),
  );
  const find = (id: string) => all.flatMap(({ actions }) => actions).find((action) => action.id === id);
  const open = opened ?? new Set(lanesShown.slice(0, OPEN).map(({ unit }) => unit.teryt));
  const toggle = (teryt: string) => {
    const next = new Set(open);
    if (!next.delete(teryt)) next.add(teryt);
    setOpened(next);
  };
  return (
    <>
      <TotalsLine {...totals} of={of} />
      <div className={styles.settings}>
        {narrow && present && (
          <Select
            label={t('action-views:board.column')}
            value={present.status}
            options={asked.map(({ status }) => ({
              value: status,
              label: `${t(`vocabulary:actionStatus.${status}`)} (${format.number(countOf(status)?.actions ?? 0)})`,
            }))}
            onChange={(value) => onChange({ column: isActionStatus(value) ? value : undefined })}
          />
        )}
        <Checkbox
          label={t('action-views:board.lanes')}
          checked={lanes}
          onChange={(event) => onChange({ lanes: event.target.checked ? undefined : 'no' })}
        />
      </div>
      {totals.actions === 0 && empty}
      {totals.actions > 0 && (
        <div className={styles.board} data-columns={columns.length}>
          {!narrow && (
            <div className={styles.heads}>
              {columns.map(({ status }) => (
                <p key={status} className={styles.head}>
                  <StatusBadge status={status} /> <span>{format.number(countOf(status)?.actions ?? 0)}</span>
                </p>
              ))}
            </div>
          )}
          {lanes &&
            lanesShown.map((lane) => (
              <BoardLane
                key={lane.unit.teryt}
                tenant={tenant}
                lane={lane}
                columns={columns}
                open={open.has(lane.unit.teryt)}
                onToggle={() => toggle(lane.unit.teryt)}
                find={find}
                moves={moves}
              />
            ))}
          {!lanes && (
            <div className={styles.cells}>
              {columns.map(({ status, actions }) => (
                <BoardCell
                  key={status}
                  tenant={tenant}
                  status={status}
                  lane=""
                  label={t(`vocabulary:actionStatus.${status}`)}
                  actions={actions}
                  find={find}
                  moves={moves}
                />
              ))}
            </div>
          )}
          <div className={styles.feet}>
            {columns.map(({ status, actions, query }) => (
              <div key={status}>
                {query.hasNextPage && (
                  <>
                    <p className={styles.facts}>
                      {t('action-views:board.loaded', {
                        status: t(`vocabulary:actionStatus.${status}`),
                        shown: format.number(actions.length),
                        total: format.number(countOf(status)?.actions ?? 0),
                      })}
                    </p>
                    <Button
                      size="small"
                      busy={query.isFetchingNextPage}
                      onClick={() => void query.fetchNextPage()}
                    >
                      {t('action-views:board.loadMore')}
                    </Button>
                  </>
                )}
              </div>
            ))}
          </div>
        </div>
      )}
      <div className={styles.moved}>
        <BoardMoved moves={moves} />
      </div>
    </>
  );
}

/** A card that was moved by keyboard keeps the focus in its new place. */
function useFocusFollows(last: Move | null, freshness: number): void {
  const followed = useRef<Move | null>(null);
  useEffect(() => {
    if (!last || last === followed.current) return;
    const button = document.getElementById(moveButtonId(last.lane, last.action.id));
    if (!button) return;
    const idle = document.activeElement === document.body || document.activeElement === null;
    if (idle) button.focus();
    followed.current = last;
  }, [last, freshness]);
}

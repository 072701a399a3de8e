import { useTranslation } from 'react-i18next';
import type { ActionResponse, UnitActionCountResponse } from '@miara/shared/api';
import { Icon } from '../../../design/icon/icon.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { BoardCell } from './board-cell.js';
import type { Column } from './board-view.js';
import type { MoveAction } from './use-move-action.js';
import styles from './board.module.css';

export interface BoardLaneProps {
  tenant: string;
  lane: UnitActionCountResponse;
  columns: readonly Column[];
  open: boolean;
  onToggle: () => void;
  find: (id: string) => ActionResponse | undefined;
  moves: MoveAction;
}

/**
 * The actions credited to one unit. One that is credited to several stands in the lane of each and says so; people and
 * cost are the unit's own share, so that the lanes together make the totals.
 */
export function BoardLane({ tenant, lane, columns, open, onToggle, find, moves }: BoardLaneProps) {
  const { t } = useTranslation(['action-views', 'actions', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const { unit, actions, shared, peopleReached, costGrosz, statuses } = lane;
  const name = pickText(unit.displayName);
  return (
    <section className={styles.lane}>
      <h2 className={styles.laneHead}>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} />
          <strong>{name}</strong>
          <span className={styles.laneFacts}>
            {[
              `${format.number(actions)} ${t('actions:total', { count: actions })}`,
              shared > 0 && t('action-views:board.sharedCount', { count: shared }),
              t('action-views:board.ownPart', {
                people: `${format.number(peopleReached)} ${t('actions:people', { count: peopleReached })}`,
                cost: format.money(costGrosz),
              }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
      </h2>
      {open && (
        <div className={styles.cells}>
          {columns.map((column) => {
            const own = column.actions.filter(({ units }) => units.some(({ teryt }) => teryt === unit.teryt));
            const total = statuses.find(({ status }) => status === column.status)?.actions ?? 0;
            return (
              <BoardCell
                key={column.status}
                tenant={tenant}
                status={column.status}
                lane={unit.teryt}
                label={`${name}: ${t(`vocabulary:actionStatus.${column.status}`)}`}
                actions={own}
                find={find}
                moves={moves}
                foot={
                  own.length < total && (
                    <p className={styles.facts}>
                      {t('action-views:board.laneLoaded', {
                        shown: format.number(own.length),
                        total: format.number(total),
                      })}
                    </p>
                  )
                }
              />
            );
          })}
        </div>
      )}
    </section>
  );
}

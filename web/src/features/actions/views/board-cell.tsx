import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionStatus } from '@miara/shared';
import type { ActionResponse } from '@miara/shared/api';
import { BoardCard } from './board-card.js';
import type { MoveAction } from './use-move-action.js';
import styles from './board.module.css';

export interface BoardCellProps {
  tenant: string;
  status: ActionStatus;
  /** The unit of the lane, or ''. */
  lane: string;
  /** What the list is called for listeners. */
  label: string;
  actions: readonly ActionResponse[];
  /** Every card of the board that may be dropped here. */
  find: (id: string) => ActionResponse | undefined;
  moves: MoveAction;
  /** Under the cards: how many more there are. */
  foot?: ReactNode;
}

/** The cards of one status, whole or of a lane; a card dropped here takes that status. */
export function BoardCell({ tenant, status, lane, label, actions, find, moves, foot }: BoardCellProps) {
  const { t } = useTranslation('action-views');
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.cell}
      data-over={over || undefined}
      data-status={status}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [from = '', id = ''] = event.dataTransfer.getData('text/plain').split(' ');
        const action = find(id);
        if (action) moves.move(action, status, from);
      }}
    >
      {actions.length === 0 && <p className={styles.none}>{t('board.none')}</p>}
      {actions.length > 0 && (
        <ul className={styles.cards} aria-label={label}>
          {actions.map((action) => (
            <BoardCard key={action.id} tenant={tenant} action={action} lane={lane} moves={moves} />
          ))}
        </ul>
      )}
      {foot}
    </div>
  );
}

import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES } from '@miara/shared';
import type { ActionResponse } from '@miara/shared/api';
import { Button } from '../../../design/button/button.js';
import { Link } from '../../../design/link/link.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { workingAddress } from '../../../navigation/addresses.js';
import { useKindName } from '../../../action-words/use-list-names.js';
import type { MoveAction } from './use-move-action.js';
import styles from './board.module.css';

/** Names beyond this many are counted. */
const NAMED = 3;

export interface BoardCardProps {
  tenant: string;
  action: ActionResponse;
  /** The unit whose lane it stands in, or '' on a board without lanes. */
  lane: string;
  moves: MoveAction;
}

/** Identifier of the button that moves a card: the same card may stand in several lanes. */
export const moveButtonId = (lane: string, id: string) => `move-${lane}-${id}`;

/** One action on the board: dragged by the mouse, or moved by its button. */
export function BoardCard({ tenant, action, lane, moves }: BoardCardProps) {
  const { t } = useTranslation(['action-views', 'actions', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const kindName = useKindName(tenant);
  const [choosing, setChoosing] = useState(false);
  const { id, title, status, units, peopleReached, abilities, shares } = action;
  const others = units.filter(({ teryt }) => teryt !== lane);
  const share = lane === '' ? undefined : shares.find(({ unit }) => unit === lane);
  const people = share ? share.people : peopleReached;
  const isShared = lane !== '' && others.length > 0;
  const named = others.slice(0, NAMED).map(({ displayName }) => pickText(displayName));
  const more = others.length - named.length;
  const names = format.list(more > 0 ? [...named, t('actions:moreUnits', { count: more })] : named);
  const movable = abilities.edit && action.withdrawn === null;
  const drag = (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', `${lane} ${id}`);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <li
      className={styles.card}
      draggable={movable || undefined}
      data-moving={moves.moving === id || undefined}
      onDragStart={movable ? drag : undefined}
    >
      <Link className={styles.title} href={workingAddress(tenant, `actions/${id}`)}>
        {title}
      </Link>
      <p
        className={styles.facts}
      >{`${kindName(action.kind)} · ${format.days(action.startsOn, action.endsOn)}`}</p>
      {isShared ? (
        <p className={styles.facts}>
          <span className={styles.shared}>{t('action-views:board.shared')}</span>{' '}
          {t('action-views:board.with', { units: names })}
        </p>
      ) : (
        lane === '' && <p className={styles.facts}>{t('actions:creditedTo', { units: names })}</p>
      )}
      {people !== null && (
        <p className={styles.facts}>
          {isShared
            ? t('action-views:board.peopleOf', {
                people: format.number(people),
                all: format.number(peopleReached ?? 0),
              })
            : `${format.number(people)} ${t('actions:people', { count: people })}`}
        </p>
      )}
      {movable && (
        <div
          className={styles.move}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && choosing) {
              setChoosing(false);
              document.getElementById(moveButtonId(lane, id))?.focus();
            }
          }}
        >
          <Button
            id={moveButtonId(lane, id)}
            size="small"
            variant="quiet"
            aria-expanded={choosing}
            aria-label={t('action-views:board.moveThis', { title })}
            busy={moves.moving === id}
            onClick={() => setChoosing(!choosing)}
          >
            {t('action-views:board.move')}
          </Button>
          {moves.last?.action.id === id && moves.last.lane === lane && !moves.last.undone && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('action-views:board.undoThis', { title })}
              onClick={() => {
                document.getElementById(moveButtonId(lane, id))?.focus();
                moves.undo();
              }}
            >
              {t('action-views:board.undo')}
            </Button>
          )}
          {choosing && (
            <div
              className={styles.choices}
              role="group"
              aria-label={t('action-views:board.moveTo', { title })}
            >
              {ACTION_STATUSES.filter((one) => one !== status).map((one) => (
                <Button
                  key={one}
                  size="small"
                  onClick={() => {
                    setChoosing(false);
                    document.getElementById(moveButtonId(lane, id))?.focus();
                    moves.move(action, one, lane);
                  }}
                >
                  {t(`vocabulary:actionStatus.${one}`)}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import type { TaskResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useMe } from '../../session/use-session.js';
import styles from './task-row.module.css';
import { useTaskTitle } from './use-task-title.js';

export interface TaskRowProps {
  tenant: string;
  task: TaskResponse;
  /** Ticked off, or opened again. */
  onTick: (task: TaskResponse) => void;
  /** Takes what nobody has. */
  onTake?: (task: TaskResponse) => void;
  /** Where everything about it is shown. */
  href: string;
  busy: boolean;
  /** On a list of one's own tasks: whose they are goes without saying. */
  isMine?: boolean;
}

/** One task: tick it off on the left, everything about it behind its name. */
export function TaskRow({ tenant, task, onTick, onTake, href, busy, isMine }: TaskRowProps) {
  const { t } = useTranslation('task-rows');
  const format = useFormat();
  const { person } = useMe();
  const titleOf = useTaskTitle();
  const title = titleOf(task);
  const { status, source, owner, dueOn, overdue, abilities, closedAt, closedBy } = task;
  const mayTick = status === 'open' ? abilities.done : abilities.reopen;
  const isClosed = status !== 'open';
  return (
    <li className={styles.row} data-closed={isClosed || undefined}>
      {source === 'returned' && !isClosed ? (
        <span className={styles.mark} title={t('closesItself')}>
          <Icon name="reply" />
        </span>
      ) : (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={t(isClosed ? 'untick' : 'tick', { title })}
          checked={status === 'done'}
          disabled={!mayTick || busy}
          onChange={() => onTick(task)}
        />
      )}
      <div className={styles.words}>
        <Link className={styles.title} href={href}>
          {title}
        </Link>
        <p className={styles.facts}>
          {dueOn && !isClosed && (
            <span className={overdue ? styles.late : undefined}>
              {t(overdue ? 'late' : 'due', { day: format.day(dueOn) })}
            </span>
          )}
          {isClosed && closedAt && (
            <span>
              {t(`closed.${status}`, {
                person: closedBy ?? t('byItself'),
                day: format.instantDay(closedAt),
              })}
            </span>
          )}
          <TaskSubject tenant={tenant} task={task} />
          {!isClosed &&
            !isMine &&
            (owner ? (
              <span className={owner.worksThere ? undefined : styles.late}>
                {owner.id === person.id ? t('mine') : owner.name}
                {!owner.worksThere && ` (${t('left')})`}
              </span>
            ) : (
              <span>{t('nobody')}</span>
            ))}
          {task.decision && task.team && (
            <Link
              className={styles.subject}
              href={workingAddress(tenant, `teams/${task.team.teryt}/meetings/${task.decision.meetingId}`)}
            >
              {t('toMeeting', { day: format.day(task.decision.heldOn) })}
            </Link>
          )}
          {(source === 'returned' || source === 'duty') && <span>{t(`source.${source}`)}</span>}
        </p>
      </div>
      {!isClosed && !owner && abilities.change && onTake && (
        <Button size="small" onClick={() => onTake(task)}>
          {t('take')}
        </Button>
      )}
    </li>
  );
}

/** What a task is about, with the way there. */
export function TaskSubject({
  tenant,
  task: { team, unit, item },
}: {
  tenant: string;
  task: Pick<TaskResponse, 'team' | 'unit' | 'item'>;
}) {
  const { t } = useTranslation('task-rows');
  const pickText = usePickText();
  const name = [unit && pickText(unit.displayName), item?.code].filter(Boolean).join(' · ');
  return (
    <>
      {unit ? (
        <Link
          className={styles.subject}
          href={workingAddress(tenant, `units/${unit.teryt}`, item ? { item: item.code } : {})}
        >
          {name}
        </Link>
      ) : (
        item && (
          <Link className={styles.subject} href={workingAddress(tenant, 'standard', { item: item.code })}>
            {item.code}
          </Link>
        )
      )}
      {team && <span>{t('ofTeam', { name: pickText(team.displayName) })}</span>}
    </>
  );
}

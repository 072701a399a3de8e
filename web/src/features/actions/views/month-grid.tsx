import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Link } from '../../../design/link/link.js';
import { useFormat } from '../../../i18n/use-format.js';
import { workingAddress } from '../../../navigation/addresses.js';
import {
  dayAfterKey,
  daysTo,
  weekday,
  weeksOf,
  type CalendarDay,
  type DayPiece,
  type Month,
} from './calendar-month.js';
import { polishHolidays } from './polish-holidays.js';
import styles from './calendar.module.css';

/** Pieces drawn in a day; more are counted, and stand in the list below. */
const DRAWN = 4;

export interface MonthGridProps {
  tenant: string;
  /** The month in words. */
  label: string;
  month: Month;
  today: string;
  /** The day whose actions are listed below: the one stop of the Tab key. */
  opened: string;
  actions: readonly ActionResponse[];
  onOpen: (day: string) => void;
  /** Enter on the opened day: on to its list. */
  onEnter: () => void;
}

/** Weeks from Monday. Arrows go from day to day, Home and End to the ends of the week, Page Up and Down over months. */
export function MonthGrid({ tenant, label, month, today, opened, actions, onOpen, onEnter }: MonthGridProps) {
  const { t } = useTranslation('action-views');
  const format = useFormat();
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const weeks = weeksOf(month, actions);
  const [firstWeek = []] = weeks;
  const holidays = polishHolidays(Number(month.slice(0, 4)));
  const weekdays = new Intl.DateTimeFormat(format.language === 'pl' ? 'pl-PL' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
  });
  const fullWeekdays = new Intl.DateTimeFormat(format.language === 'pl' ? 'pl-PL' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
  });

  // The day a key led to may lie in another month: it is there after the next painting.
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${opened}"]`)?.focus();
  }, [opened]);

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const { day } = (event.target as HTMLElement).dataset;
    if (day === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && day === opened) {
      event.preventDefault();
      onEnter();
      return;
    }
    const next = dayAfterKey(day, event.key);
    if (next === null) return;
    event.preventDefault();
    byKey.current = true;
    onOpen(next);
  };

  return (
    <table className={styles.grid} role="grid" aria-label={label} ref={grid} onKeyDown={press}>
      <thead>
        <tr>
          {firstWeek.map(({ day }) => {
            const date = new Date(`${day}T00:00:00Z`);
            return (
              <th key={day} scope="col" abbr={fullWeekdays.format(date)}>
                {weekdays.format(date)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => {
              const holiday = holidays.get(cell.day);
              const name = holiday && t(`holiday.${holiday}`);
              return (
                <td
                  key={cell.day}
                  data-outside={!cell.inMonth || undefined}
                  data-free={holiday !== undefined || weekday(cell.day) === 6 || undefined}
                  data-opened={cell.day === opened || undefined}
                >
                  <button
                    type="button"
                    className={styles.number}
                    data-day={cell.day}
                    data-today={cell.day === today || undefined}
                    aria-current={cell.day === today ? 'date' : undefined}
                    aria-label={[
                      format.day(cell.day),
                      cell.day === today && t('calendar.isToday'),
                      name,
                      t('calendar.count', { count: cell.things.length }),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                    tabIndex={cell.day === opened ? 0 : -1}
                    onClick={() => onOpen(cell.day)}
                  >
                    {Number(cell.day.slice(8))}
                  </button>
                  {name !== undefined && <span className={styles.holiday}>{name}</span>}
                  <Pieces tenant={tenant} cell={cell} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For the eye and the mouse; by keyboard the day is opened, and its list follows the grid. */
function Pieces({ tenant, cell }: { tenant: string; cell: CalendarDay<ActionResponse> }) {
  const { t } = useTranslation('action-views');
  const drawn = cell.pieces.slice(0, DRAWN);
  const more = cell.pieces.slice(DRAWN).filter((piece) => piece !== null).length;
  return (
    <>
      {drawn.map((piece, height) => (
        // The height is what the piece is: the same one goes on in the next cell.
        <div key={height} className={styles.slot}>
          {piece && <Piece tenant={tenant} day={cell.day} piece={piece} />}
        </div>
      ))}
      {more > 0 && <p className={styles.more}>{t('calendar.more', { count: more })}</p>}
    </>
  );
}

function Piece({ tenant, day, piece }: { tenant: string; day: string; piece: DayPiece<ActionResponse> }) {
  const { thing, named, goesOnBefore, goesOnAfter } = piece;
  const look = {
    className: styles.piece,
    'data-status': thing.status,
    'data-before': (goesOnBefore && !named) || undefined,
    'data-after': goesOnAfter || undefined,
  };
  // The words go on over the days that follow in this week.
  const span = Math.min(7 - weekday(day), daysTo(day, thing.endsOn ?? thing.startsOn));
  if (!named) return <span {...look} aria-hidden="true" />;
  return (
    <span {...look} data-span={span}>
      <Link href={workingAddress(tenant, `actions/${thing.id}`)} tabIndex={-1} title={thing.title}>
        {thing.title}
      </Link>
    </span>
  );
}

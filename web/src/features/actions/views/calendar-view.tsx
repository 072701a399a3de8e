import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button/button.js';
import { IconButton } from '../../../design/button/icon-button.js';
import { QueryFailed } from '../../../design/query-state/query-failed.js';
import { Skeleton } from '../../../design/skeleton/skeleton.js';
import { useNarrow } from '../../../design/use-narrow.js';
import { todayInWarsaw } from '../../../i18n/format.js';
import { useFormat } from '../../../i18n/use-format.js';
import type { SearchParams } from '../../../navigation/search-params.js';
import { ActionRow } from '../action-row.js';
import type { ActionFilters } from './action-view-state.js';
import { Agenda } from './agenda.js';
import { addMonths, gridOf, lastDayOf, monthOf, type Month } from './calendar-month.js';
import { MonthGrid } from './month-grid.js';
import { TotalsLine } from './totals-line.js';
import { countsQuery, daysQuery } from './views-queries.js';
import styles from './calendar.module.css';

export interface CalendarViewProps {
  tenant: string;
  filters: ActionFilters;
  month: Month | null;
  day: string | null;
  onChange: (change: SearchParams) => void;
}

/** A month of the log: a grid of weeks from Monday, a plain agenda on a phone; what is opened is listed below. */
export function CalendarView({ tenant, filters, month: asked, day, onChange }: CalendarViewProps) {
  const { t } = useTranslation(['action-views', 'actions']);
  const format = useFormat();
  const narrow = useNarrow();
  const list = useRef<HTMLElement>(null);
  const today = todayInWarsaw();
  const month = asked ?? monthOf(day ?? today);
  const opened =
    day !== null && monthOf(day) === month ? day : monthOf(today) === month ? today : `${month}-01`;
  const span = narrow ? { first: `${month}-01`, last: lastDayOf(month) } : gridOf(month);
  const { data, error, refetch } = useQuery(daysQuery(tenant, { ...filters, ...within(filters, span) }));
  const inMonth = { first: `${month}-01`, last: lastDayOf(month) };
  const counts = useQuery(countsQuery(tenant, { ...filters, ...within(filters, inMonth) })).data;
  const go = (months: number) => onChange({ month: addMonths(month, months), day: undefined });
  const onDay = data?.actions.filter(
    ({ startsOn, endsOn }) => startsOn <= opened && (endsOn ?? startsOn) >= opened,
  );
  const title = new Intl.DateTimeFormat(format.language === 'pl' ? 'pl-PL' : 'en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <>
      <div className={styles.head}>
        <IconButton icon="left" label={t('action-views:calendar.previous')} onClick={() => go(-1)} />
        <h2 aria-live="polite">{title}</h2>
        <IconButton icon="right" label={t('action-views:calendar.next')} onClick={() => go(1)} />
        <Button
          size="small"
          disabled={month === monthOf(today)}
          onClick={() => onChange({ month: undefined, day: undefined })}
        >
          {t('action-views:calendar.today')}
        </Button>
      </div>
      {counts && (
        <TotalsLine
          of={counts.of}
          actions={sum(counts.statuses.map(({ actions }) => actions))}
          peopleReached={sum(counts.statuses.map(({ peopleReached }) => peopleReached))}
          costGrosz={sum(counts.statuses.map(({ costGrosz }) => costGrosz))}
        />
      )}
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && data.total > data.actions.length && (
        <p className={styles.quiet}>
          {t('action-views:calendar.tooMany', {
            shown: format.number(data.actions.length),
            total: format.number(data.total),
          })}
        </p>
      )}
      {data && narrow && <Agenda tenant={tenant} month={month} today={today} actions={data.actions} />}
      {data && !narrow && (
        <>
          <MonthGrid
            tenant={tenant}
            label={title}
            month={month}
            today={today}
            opened={opened}
            actions={data.actions}
            onOpen={(next) => onChange({ day: next, month: monthOf(next) })}
            onEnter={() => {
              const first = list.current?.querySelector('a') ?? list.current;
              first?.focus();
            }}
          />
          <section ref={list} className={styles.day} tabIndex={-1}>
            <h3>{format.day(opened)}</h3>
            {onDay?.length === 0 && <p className={styles.quiet}>{t('action-views:calendar.nothing')}</p>}
            {onDay && onDay.length > 0 && (
              <ul className={styles.list} aria-label={format.day(opened)}>
                {onDay.map((action) => (
                  <ActionRow key={action.id} tenant={tenant} action={action} />
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </>
  );
}

/** The part of a span that the filters leave. */
function within(filters: ActionFilters, { first, last }: { first: string; last: string }): ActionFilters {
  return {
    from: filters.from !== undefined && filters.from > first ? filters.from : first,
    to: filters.to !== undefined && filters.to < last ? filters.to : last,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangesResponse, MovedDutyResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './trend-screen.module.css';

/** So many moves are shown at once; the rest is asked for. */
const AT_ONCE = 25;

/** Duties that stand elsewhere than on the first day, each with its day and who moved it; units that came and went. */
export function ChangeList({ tenant, changes }: { tenant: string; changes: ChangesResponse }) {
  const { t } = useTranslation('trend');
  const format = useFormat();
  const pickText = usePickText();
  const { moved, movedTotal, transitions, units, effect } = changes;
  const [shown, setShown] = useState(AT_ONCE);
  const signed = (by: number) => (by === 0 ? '0' : `${by > 0 ? '+' : '−'}${format.number(Math.abs(by))}`);
  return (
    <section>
      <h2>{t('changes.title', { count: movedTotal })}</h2>
      <p>
        {t('changes.effect', {
          numerator: signed(effect.numerator),
          denominator: signed(effect.denominator),
        })}
      </p>
      {transitions.length > 0 && (
        <ul className={styles.transitions} aria-label={t('changes.transitions')}>
          {transitions.map(({ from, to, duties }) => (
            <li key={`${from} ${to}`} className={styles.moves}>
              <strong>{format.number(duties)}</strong>
              <StandingMove from={from} to={to} />
            </li>
          ))}
        </ul>
      )}
      {units.length > 0 && (
        <ul className={styles.breaks}>
          {units.map(({ unit, what, day, effect: by }) => (
            <li key={`${unit.teryt} ${what}`}>
              {t(day === null ? `changes.unit.${what}Group` : `changes.unit.${what}`, {
                unit: pickText(unit.displayName),
                day: day === null ? '' : format.day(day),
                denominator: signed(by.denominator),
              })}
            </li>
          ))}
        </ul>
      )}
      {movedTotal > moved.length && (
        <p className={styles.quiet}>{t('changes.onlyLatest', { count: moved.length })}</p>
      )}
      <DataTable
        caption={t('changes.caption')}
        captionHidden
        stacks
        rows={moved.slice(0, shown)}
        rowKey={({ unit, item }) => `${unit.teryt} ${item}`}
        empty={<p className={styles.quiet}>{t('changes.noDuty')}</p>}
        columns={[
          {
            key: 'what',
            header: t('changes.column.what'),
            rowHeader: true,
            cell: ({ unit, item, title }) => (
              <>
                <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                  {pickText(unit.displayName)}
                </Link>
                <span className={styles.item}>
                  {item} {pickText(title)}
                </span>
              </>
            ),
          },
          { key: 'move', header: t('changes.column.move'), cell: (duty) => <Move duty={duty} /> },
          {
            key: 'day',
            header: t('changes.column.day'),
            cell: ({ day }) => (day === null ? '–' : format.shortDay(day)),
          },
          {
            key: 'who',
            header: t('changes.column.who'),
            cell: ({ movedBy, by }) =>
              by === null
                ? t(`changes.movedBy.${movedBy}`)
                : t('changes.person', { who: t(`changes.movedBy.${movedBy}`), name: by }),
          },
          {
            key: 'effect',
            header: t('changes.column.effect'),
            align: 'end',
            cell: (duty) => signed(duty.effect.numerator),
          },
        ]}
      />
      {shown < moved.length && (
        <Button onClick={() => setShown(shown + 4 * AT_ONCE)}>
          {t('changes.more', { count: Math.min(4 * AT_ONCE, moved.length - shown) })}
        </Button>
      )}
    </section>
  );
}

function Move({ duty: { from, to, firstDeclared, comparable } }: { duty: MovedDutyResponse }) {
  const { t } = useTranslation('trend');
  return (
    <span className={styles.moves}>
      <StandingMove from={from} to={to} />
      {firstDeclared && from === to && <span className={styles.quiet}>{t('changes.firstDeclared')}</span>}
      {!comparable && <span className={styles.quiet}>{t('changes.notComparable')}</span>}
    </span>
  );
}

function StandingMove({ from, to }: Pick<MovedDutyResponse, 'from' | 'to'>) {
  const { t } = useTranslation('trend');
  if (from !== null && from === to) {
    return (
      <>
        <StandingBadge standing={from} plain />
        <span className={styles.quiet}>{t('changes.sameStanding')}</span>
      </>
    );
  }
  return (
    <>
      {from === null ? t('changes.wasNoDuty') : <StandingBadge standing={from} plain />}
      <span aria-hidden="true">→</span>
      {to === null ? t('changes.isNoDuty') : <StandingBadge standing={to} plain />}
    </>
  );
}

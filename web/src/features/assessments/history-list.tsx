import { useTranslation } from 'react-i18next';
import type { HistoryEntryResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { historyChanges, historyDiscarded, historyLate, historyText } from './history-changes.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './history-list.module.css';

/** As many as fit beside the declaration; the rest opens below. */
const SHOWN_AT_ONCE = 4;

/** Who did what and when, newest first, with what changed. */
export function HistoryList({ history }: { history: readonly HistoryEntryResponse[] }) {
  const { t } = useTranslation('assessments');
  if (history.length === 0) return <p className={styles.quiet}>{t('history.none')}</p>;
  const earlier = history.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Entries entries={history.slice(0, SHOWN_AT_ONCE)} />
      {earlier.length > 0 && (
        <Disclosure summary={t('history.earlier', { count: earlier.length })}>
          <Entries entries={earlier} />
        </Disclosure>
      )}
    </>
  );
}

function Entries({ entries }: { entries: readonly HistoryEntryResponse[] }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  const valueText = useFieldValueText();
  return (
    <ol className={styles.list}>
      {entries.map((entry, place) => {
        const text = historyText(entry.details);
        const late = historyLate(entry.details);
        return (
          <li key={`${entry.at} ${place}`}>
            <p className={styles.what}>
              {t(`history.action.${entry.action.replaceAll('.', '_')}`, { defaultValue: entry.action })}
            </p>
            <p className={styles.quiet}>
              {entry.person ?? t('history.calendar')}, {format.instant(entry.at)}
            </p>
            {late && <p className={styles.text}>{t('history.late', { period: pickText(late) })}</p>}
            {entry.details['withoutOpinion'] === true && (
              <p className={styles.quiet}>{t('history.withoutOpinion')}</p>
            )}
            {text && (
              <p className={styles.text}>
                <q>{text}</q>
              </p>
            )}
            {historyChanges(entry.details).map(({ field, former, present }) => (
              <p key={field} className={styles.text}>
                <span className={styles.quiet}>{t(`field.${field}`)}:</span>{' '}
                <del>{valueText(field, former)}</del> → <ins>{valueText(field, present)}</ins>
              </p>
            ))}
            {historyDiscarded(entry.details).map(({ field, value }) => (
              <p key={field} className={styles.text}>
                <span className={styles.quiet}>
                  {t('history.discarded')}, {t(`field.${field}`)}:
                </span>{' '}
                <q>{valueText(field, value)}</q>
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

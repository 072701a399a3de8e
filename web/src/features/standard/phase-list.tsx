import { useTranslation } from 'react-i18next';
import type { ItemResponse, PhaseResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './phase-list.module.css';

/** The ordered steps of the standard and their last days in time. */
export function PhaseList({
  phases,
  items,
}: {
  phases: readonly PhaseResponse[];
  items: readonly ItemResponse[];
}) {
  const { t } = useTranslation('standard');
  const format = useFormat();
  const pickText = usePickText();
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t('phases')}</h2>
      <ol className={styles.phases}>
        {phases.map(({ number, title, scope, deadline }) => (
          <li key={number}>
            <strong>{t('phase', { number, title: pickText(title) })}</strong>
            {scope && <p>{pickText(scope)}</p>}
            <p className={styles.facts}>
              {deadline ? t('deadline', { day: format.day(deadline) }) : t('noDeadline')} ·{' '}
              {t('items', { count: items.filter(({ phase }) => phase === number).length })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { CountedIndicatorResponse, ItemIndicatorResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './action-credits.module.css';

export interface CountedIndicatorProps {
  counted: CountedIndicatorResponse;
  indicator: ItemIndicatorResponse;
  /** What the declaration says now. */
  declared: number | null;
  /** Names of the kinds that count. */
  kindNames: readonly string[];
  /** Puts the figure into the declaration; null where it may not be changed. */
  declare: ((value: number) => void) | null;
}

/** The figure that the action log yields, with how it is made; whoever declares takes it over by a press. */
export function CountedIndicator({
  counted,
  indicator,
  declared,
  kindNames,
  declare,
}: CountedIndicatorProps) {
  const { t } = useTranslation('action-credits');
  const format = useFormat();
  const pickText = usePickText();
  const { indicatorValue: value, from, to, actions } = counted;
  const figure = counted.measure === 'money' ? format.money(counted.value) : format.number(value);
  return (
    <div className={styles.counted}>
      <p className={styles.facts}>{t('counted.title')}</p>
      <p>
        <strong className={styles.figure}>{figure}</strong>{' '}
        <span className={styles.facts}>
          {pickText(indicator.name)} ·{' '}
          {actions === 0 ? t('counted.nothing') : t('counted.madeOf', { count: actions })}
        </span>
      </p>
      <p className={styles.facts}>
        {t('counted.window', { from: format.day(from), to: format.day(to) })}.{' '}
        {t('counted.rule', {
          kinds: kindNames.length === 0 ? t('counted.anyKind') : format.list([...kindNames]),
        })}
      </p>
      {declared === value ? (
        <p className={styles.facts}>{t('counted.same')}</p>
      ) : (
        declare &&
        actions > 0 && (
          <div>
            <Button size="small" onClick={() => declare(value)}>
              {t('counted.declare', { value: figure })}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

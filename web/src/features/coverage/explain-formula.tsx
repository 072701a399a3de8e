import { useTranslation } from 'react-i18next';
import type { ExplainResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import styles from './explain-screen.module.css';

/** The arithmetic in a sentence, with the numbers in it. */
export function ExplainFormula({ explanation }: { explanation: ExplainResponse }) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const { figure, mean, question } = explanation;
  const present = figure ?? mean;
  if (!present) return null;
  const percent = present.hasData ? format.percent(present.numerator, present.denominator) : null;
  const declared = present.hasData ? format.percent(present.declared, present.denominator) : null;
  const sentence = () => {
    if (percent === null) return t('formula.noData');
    if (figure && (question.view === 'shareOfUnits' || question.view === 'shareOfResidents')) {
      return t(`formula.${question.view}`, {
        numerator: format.number(figure.numerator),
        denominator: format.number(figure.denominator),
        percent,
      });
    }
    if (figure)
      return t('formula.sum', { numerator: figure.numerator, denominator: figure.denominator, percent });
    const view = question.view === 'byResidents' ? 'byResidents' : 'equalUnits';
    return t(`formula.${view}`, { count: mean?.units ?? 0, percent });
  };
  return (
    <section>
      <h2>{t('formula.title')}</h2>
      <div className={styles.formula}>
        <p>{sentence()}</p>
        {declared !== null && <p className={styles.quiet}>{t('formula.declared', { percent: declared })}</p>}
        {percent !== null && (
          <p className={styles.quiet}>
            {t('formula.integers', {
              numerator: present.numerator,
              denominator: present.denominator,
              declared: present.declared,
            })}
          </p>
        )}
        <p className={styles.quiet}>{t('formula.rounding')}</p>
      </div>
    </section>
  );
}

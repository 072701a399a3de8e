import { useTranslation } from 'react-i18next';
import { isProblemCode, problemText } from '@miara/shared';
import type { RefusedDecisionResponse } from '@miara/shared/api';
import { useLanguage } from '../../i18n/use-language.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './decision-report.module.css';

/** What did not go through, and why. */
export function RefusedDecisions({ refused }: { refused: readonly RefusedDecisionResponse[] }) {
  const language = useLanguage();
  const pickText = usePickText();
  return (
    <ul className={styles.refused}>
      {refused.map(({ assessmentId, unit, item, code }) => (
        <li key={assessmentId}>
          <strong>{[unit && pickText(unit.displayName), item].filter(Boolean).join(', ')}</strong>{' '}
          {isProblemCode(code) ? problemText(code, {}, language).title : code}
        </li>
      ))}
    </ul>
  );
}

/** "9 potwierdzeń, 3 zwroty"; what there is none of stays unsaid. */
export function useBatchWords() {
  const { t } = useTranslation('review');
  return (decisions: readonly { decision: 'confirm' | 'return' }[]) => {
    const returns = decisions.filter(({ decision }) => decision === 'return').length;
    const confirmations = decisions.length - returns;
    return [
      confirmations > 0 && t('batch.confirmations', { count: confirmations }),
      returns > 0 && t('batch.returns', { count: returns }),
    ]
      .filter((words) => words !== false)
      .join(', ');
  };
}

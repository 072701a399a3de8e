import { useTranslation } from 'react-i18next';
import { problemText } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { Notice } from '../../design/notice/notice.js';
import { ProgressBar } from '../../design/progress-bar/progress-bar.js';
import { useFormat } from '../../i18n/use-format.js';
import type { Outcome } from './use-each-line.js';
import styles from './submit-all-dialog.module.css';

export interface HandInReportProps {
  words: 'submitAll' | 'recallAll';
  outcomes: readonly Outcome[];
  of: number;
  busy: boolean;
}

/** How far it is, how many went through, and why the others did not. */
export function HandInReport({ words, outcomes, of, busy }: HandInReportProps) {
  const { t } = useTranslation(['units', 'common']);
  const format = useFormat();
  const refused = outcomes.filter(({ error }) => error !== null);
  const done = outcomes.length - refused.length;
  return (
    <div className={styles.report}>
      {busy && <ProgressBar label={t(`units:${words}.sending`)} value={outcomes.length} max={of} />}
      {!busy && (
        <Notice
          tone={refused.length === 0 ? 'success' : 'warning'}
          title={t(`units:${words}.done`, { count: done })}
          announce
        >
          {refused.length > 0 && <p>{t(`units:${words}.refused`, { count: refused.length })}</p>}
        </Notice>
      )}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ line, error }) => {
            const problem = problemOf(error);
            return (
              <li key={line.id}>
                <strong>{line.item}</strong>{' '}
                {problem
                  ? problemText(problem.code, problem.params, format.language).detail
                  : t('common:problem.connectionDetail')}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

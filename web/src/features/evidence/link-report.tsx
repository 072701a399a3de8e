import { useTranslation } from 'react-i18next';
import { problemText } from '@miara/shared';
import type { UnitResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Icon } from '../../design/icon/icon.js';
import { Notice } from '../../design/notice/notice.js';
import { ProgressBar } from '../../design/progress-bar/progress-bar.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { LinkOutcome } from './use-link-many.js';
import styles from './link-report.module.css';

export interface LinkReportProps {
  outcomes: readonly LinkOutcome[];
  of: number;
  busy: boolean;
  units: readonly Pick<UnitResponse, 'teryt' | 'displayName'>[];
}

/** What became of each assessment. */
export function LinkReport({ outcomes, of, busy, units }: LinkReportProps) {
  const { t } = useTranslation(['evidence', 'common']);
  const { language } = useFormat();
  const pickText = usePickText();
  const linked = outcomes.filter(({ state }) => state === 'linked').length;
  const refused = outcomes.filter(({ state }) => state === 'refused').length;
  const nameOf = (teryt: string) => {
    const unit = units.find((one) => one.teryt === teryt);
    return unit ? pickText(unit.displayName) : teryt;
  };
  const words = ({ state, error }: LinkOutcome) => {
    if (state !== 'refused') return t(`evidence:report.${state}`);
    const problem = problemOf(error);
    return problem
      ? problemText(problem.code, problem.params, language).detail
      : t('common:problem.connectionDetail');
  };
  return (
    <div className={styles.report}>
      {busy && <ProgressBar label={t('evidence:report.busy')} value={outcomes.length} max={of} />}
      {!busy && (
        <Notice
          tone={refused === 0 ? 'success' : 'warning'}
          title={t('evidence:report.title', { count: linked })}
          announce
        />
      )}
      <ul className={styles.list}>
        {outcomes.map((outcome) => (
          <li key={`${outcome.teryt} ${outcome.item}`} data-state={outcome.state}>
            <Icon
              name={outcome.state === 'linked' ? 'done' : outcome.state === 'refused' ? 'warning' : 'info'}
            />
            <span>
              <strong>
                {nameOf(outcome.teryt)}, {outcome.item}
              </strong>
              : {words(outcome)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

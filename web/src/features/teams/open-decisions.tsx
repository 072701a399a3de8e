import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDecisionResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './teams.module.css';

export interface OpenDecisionsProps {
  tenant: string;
  teryt: string;
  decisions: readonly OpenDecisionResponse[];
  /** What can be done with one. */
  tools?: (decision: OpenDecisionResponse) => ReactNode;
}

/** Decisions that are not done, with who carries them and by when. */
export function OpenDecisions({ tenant, teryt, decisions, tools }: OpenDecisionsProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  return (
    <ul className={styles.list} aria-label={t('decision.openTitle')}>
      {decisions.map((decision) => (
        <li key={decision.id} className={styles.row}>
          <div className={styles.words}>
            <p>{decision.text}</p>
            <p className={styles.quiet}>
              <Link href={workingAddress(tenant, `teams/${teryt}/meetings/${decision.meetingId}`)}>
                {t('decision.of', { day: format.day(decision.decidedOn) })}
              </Link>
              {decision.carrier && ` · ${decision.carrier.name}`}
              {decision.item && ` · ${decision.item}`}
              {decision.doneOn && ` · ${t('decision.doneOn', { day: format.day(decision.doneOn) })}`}
            </p>
          </div>
          {decision.dueOn && (
            <span className={decision.overdue ? styles.name : styles.quiet}>
              {t(decision.overdue ? 'decision.overdue' : 'decision.due', { day: format.day(decision.dueOn) })}
            </span>
          )}
          {tools?.(decision)}
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreditedActionResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './action-credits.module.css';

export interface CreditRowProps {
  tenant: string;
  /** The unit that is credited. */
  teryt: string;
  action: CreditedActionResponse;
  /** Whether the indicator is counted from actions, so that each says whether it counts. */
  isCounted: boolean;
  kind: string;
  /** Beside the action: use it as proof. */
  tools?: ReactNode;
}

/** An action credited to an assessment: what, when, who carried it, how much of it is this unit's, whether it counts. */
export function CreditRow({ tenant, teryt, action, isCounted, kind, tools }: CreditRowProps) {
  const { t } = useTranslation(['action-credits', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const { people, costGrosz, carrier, units, notCounted, proof, status } = action;
  const share = [
    people !== null && t('action-credits:people', { count: people, number: format.number(people) }),
    costGrosz !== null && format.money(costGrosz),
  ].filter((part) => part !== false);
  return (
    <li className={styles.row}>
      <Link className={styles.name} href={workingAddress(tenant, `actions/${action.id}`)}>
        {action.title}
      </Link>
      <span className={styles.facts}>
        {[kind, format.days(action.startsOn, action.endsOn), t(`vocabulary:actionStatus.${status}`)].join(
          ' · ',
        )}
      </span>
      {carrier.teryt !== teryt && (
        <span className={styles.facts}>
          {t('action-credits:carriedBy', { unit: pickText(carrier.displayName) })}
        </span>
      )}
      {share.length > 0 && (
        <span className={styles.facts}>
          {share.join(' · ')}
          {units > 1 && ` (${t('action-credits:share')})`}
        </span>
      )}
      {isCounted && (
        <span className={styles.verdict} data-counts={notCounted === null}>
          {notCounted === null
            ? t('action-credits:counted.counts')
            : t(`action-credits:notCounted.${notCounted}`)}
        </span>
      )}
      {proof === null ? tools : <span className={styles.facts}>{t('action-credits:isProof')}</span>}
    </li>
  );
}

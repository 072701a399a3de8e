import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, CreditedActionResponse } from '@miara/shared/api';
import { useKindName } from '../../action-words/use-list-names.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { workingAddress } from '../../navigation/addresses.js';
import { canAt } from '../../session/can-at.js';
import { useAccess, useCan } from '../../session/use-session.js';
import { creditedActionsQuery } from './action-credits-queries.js';
import { CountedIndicator } from './counted-indicator.js';
import { CreditRow } from './credit-row.js';
import styles from './action-credits.module.css';

export interface AssessmentActionsProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** Puts a value into the declaration; null where it may not be changed. */
  declare: ((indicatorValue: number) => void) | null;
  /** What can be done with an action that is no proof of the assessment yet. */
  tools?: (action: CreditedActionResponse, kind: string) => ReactNode;
}

/** What was done for an assessment, as the teams logged it, and the indicator that follows from it. */
export function AssessmentActions({ tenant, assessment, declare, tools }: AssessmentActionsProps) {
  const { t } = useTranslation('action-credits');
  const access = useAccess();
  const can = useCan();
  const { unit, item, declaration } = assessment;
  const mayRead = can('action.read');
  const { data, error, refetch } = useQuery({
    ...creditedActionsQuery(tenant, assessment.id),
    enabled: mayRead,
  });
  const nameOf = useKindName(tenant, mayRead);
  if (!mayRead) return null;
  const heading = `actions-${assessment.id}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{t('title', { count: data?.total ?? 0 })}</h3>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.counted && item.indicator && (
        <CountedIndicator
          counted={data.counted}
          indicator={item.indicator}
          declared={declaration.indicatorValue}
          kindNames={data.counted.kinds.map(nameOf)}
          declare={declare}
        />
      )}
      {data?.total === 0 && <p className={styles.facts}>{t('none')}</p>}
      {data && data.actions.length > 0 && (
        <ul className={styles.rows}>
          {data.actions.map((action) => (
            <CreditRow
              key={action.id}
              tenant={tenant}
              teryt={unit.teryt}
              action={action}
              isCounted={data.counted !== null}
              kind={nameOf(action.kind)}
              tools={tools?.(action, nameOf(action.kind))}
            />
          ))}
        </ul>
      )}
      {data && data.actions.length < data.total && (
        <p className={styles.facts}>{t('notAllShown', { shown: data.actions.length, count: data.total })}</p>
      )}
      {canAt(access, 'action.log', unit.teryt) && (
        <div>
          <LinkButton
            size="small"
            icon="add"
            href={workingAddress(tenant, 'actions/new', { unit: unit.teryt, item: item.code })}
          >
            {t('log')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

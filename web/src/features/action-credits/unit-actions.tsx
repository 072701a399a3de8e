import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { useKindName } from '../../action-words/use-list-names.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { canAt } from '../../session/can-at.js';
import { useAccess, useCan } from '../../session/use-session.js';
import { actionsOfUnitQuery } from './action-credits-queries.js';
import { CreditRow } from './credit-row.js';
import styles from './action-credits.module.css';

/** What was done for a unit, whoever carried it, with the unit's own share of people and money. */
export function UnitActions({ tenant, teryt }: { tenant: string; teryt: string }) {
  const { t } = useTranslation('action-credits');
  const format = useFormat();
  const access = useAccess();
  const can = useCan();
  const mayRead = can('action.read');
  const { data, error, refetch } = useQuery({ ...actionsOfUnitQuery(tenant, teryt), enabled: mayRead });
  const nameOf = useKindName(tenant, mayRead);
  if (!mayRead) return null;
  return (
    <section className={styles.section} aria-labelledby="unit-actions">
      <h2 id="unit-actions">{t('ofUnit.title')}</h2>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.totals.actions === 0 && <p className={styles.facts}>{t('ofUnit.none')}</p>}
      {data && data.totals.actions > 0 && (
        <>
          <p className={styles.facts}>{t('ofUnit.lead')}</p>
          <p className={styles.totals}>
            <strong>
              {t('actions', { count: data.totals.actions, number: format.number(data.totals.actions) })}
            </strong>
            <span>
              {t('people', {
                count: data.totals.peopleReached,
                number: format.number(data.totals.peopleReached),
              })}
            </span>
            <span>{format.money(data.totals.costGrosz)}</span>
          </p>
          <ul className={styles.rows}>
            {data.actions.map((action) => (
              <CreditRow
                key={action.id}
                tenant={tenant}
                teryt={teryt}
                action={creditOf(action, teryt)}
                isCounted={false}
                kind={nameOf(action.kind)}
              />
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {data && data.totals.actions > 0 && (
          <Link href={workingAddress(tenant, 'actions', { unit: teryt })}>{t('ofUnit.all')}</Link>
        )}
        {canAt(access, 'action.log', teryt) && (
          <LinkButton size="small" icon="add" href={workingAddress(tenant, 'actions/new', { unit: teryt })}>
            {t('ofUnit.log')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

/** An action of the log as the unit is credited with it. */
function creditOf(action: ActionResponse, teryt: string) {
  const share = action.shares.find(({ unit }) => unit === teryt);
  return {
    ...action,
    carrier: action.unit,
    people: share?.people ?? null,
    costGrosz: share?.costGrosz ?? null,
    units: action.units.length,
    notCounted: null,
    proof: null,
  };
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../api/units-query.js';
import { isReady } from '../../assessment-turn/assessment-turn.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Figure } from '../../design/figure/figure.js';
import { Link } from '../../design/link/link.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { useCan } from '../../session/use-session.js';
import { unitAssessmentsQuery } from './unit-assessments-query.js';
import { DueRequests } from './due-requests.js';
import { EndingProofs } from './ending-proofs.js';
import { QueryState } from './query-state.js';
import { WorkList } from './work-list.js';
import styles from './overview.module.css';

/** The units a person works for: how far each is, what came back, and what can be submitted. */
export function UnitsOverview({ tenant }: { tenant: string }) {
  const { t } = useTranslation(['overview-units', 'overview']);
  const pickText = usePickText();
  const can = useCan();
  const query = useQuery(unitsQuery(tenant));
  const units = query.data?.units ?? [];
  const lists = useQueries({
    queries: can('assessment.edit') ? units.map(({ teryt }) => unitAssessmentsQuery(tenant, teryt)) : [],
  });
  if (!query.data) return <QueryState query={query} rows={8} />;
  if (units.length === 0)
    return <EmptyState title={t('overview:empty.title')}>{t('overview:empty.text')}</EmptyState>;

  const work = lists.flatMap(({ data }) =>
    (data?.assessments ?? []).map((assessment) => ({ unit: data!.unit, assessment })),
  );
  const waiting = lists.find(({ data }) => !data);
  return (
    <div className={styles.parts}>
      {can('request.answer') && <DueRequests tenant={tenant} namesUnit={units.length > 1} />}
      {can('assessment.edit') && (
        <>
          <section>
            <h2>{t('returned.title')}</h2>
            {waiting ? (
              <QueryState query={waiting} rows={3} />
            ) : (
              <WorkList
                tenant={tenant}
                work={work.filter(({ assessment }) => assessment.review === 'returned')}
                namesUnit={units.length > 1}
                none={t('returned.none')}
              />
            )}
          </section>
          <section>
            <h2>{t('ready.title')}</h2>
            {!waiting && (
              <WorkList
                tenant={tenant}
                work={work.filter(({ assessment }) => assessment.abilities.submit && isReady(assessment))}
                namesUnit={units.length > 1}
                none={t('ready.none')}
              />
            )}
          </section>
          {!waiting && <EndingProofs tenant={tenant} work={work} namesUnit={units.length > 1} />}
        </>
      )}
      <section>
        <h2>{t('units.title', { count: units.length })}</h2>
        <ul className={styles.cards}>
          {units.map(({ teryt, displayName, figure }) => (
            <li key={teryt} className={styles.card}>
              <h3>
                <Link href={workingAddress(tenant, `units/${teryt}`)}>{pickText(displayName)}</Link>
              </h3>
              <Figure figure={figure} explain={explainAddress(tenant, figure.explain)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { useKindName } from '../../action-words/use-list-names.js';
import { Link } from '../../design/link/link.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { canAt } from '../../session/can-at.js';
import { useAccess, useCan } from '../../session/use-session.js';
import { Example } from './example.js';
import { PlanIt } from './plan-it.js';
import { examplesQuery } from './similar-queries.js';
import styles from './similar-units.module.css';

export interface AssessmentExamplesProps {
  tenant: string;
  assessment: AssessmentResponse;
  /** Declares it planned by a day; null where the declaration may not be changed. */
  plan: ((plannedOn: string) => void) | null;
}

/** "Who already does this?" for an item that is not met: similar units first, and the way to plan the same here. */
export function AssessmentExamples({ tenant, assessment, plan }: AssessmentExamplesProps) {
  const { t } = useTranslation('similar');
  const format = useFormat();
  const pickText = usePickText();
  const access = useAccess();
  const can = useCan();
  const { unit, item, standing } = assessment;
  const isMet = standing === 'confirmed' || standing === 'not_applicable';
  const { data, error, refetch } = useQuery({
    ...examplesQuery(tenant, item.code, unit.teryt),
    enabled: !isMet,
  });
  const kindOf = useKindName(tenant, can('action.read') && !isMet);
  if (isMet) return null;
  const heading = `examples-${assessment.id}`;
  const mayLog = canAt(access, 'action.log', unit.teryt);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{t('who.title')}</h3>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.publication === null && <p className={styles.quiet}>{t('who.notPublished')}</p>}
      {data?.publication && data.total === 0 && <p className={styles.quiet}>{t('who.none')}</p>}
      {data?.publication && data.total > 0 && (
        <>
          <p className={styles.quiet}>
            {t('who.lead', {
              count: data.total,
              number: data.publication.number,
              day: format.day(data.publication.asOf),
            })}
          </p>
          <div>
            {data.examples.map((example, index) => (
              <Example
                key={example.unit.teryt}
                tenant={tenant}
                example={example}
                first={index === 0}
                kindOf={kindOf}
                itemTitle={pickText(item.title)}
                copyTo={mayLog ? { unit: unit.teryt, item: item.code } : null}
              />
            ))}
          </div>
          {data.total > data.examples.length && (
            <p className={styles.quiet}>{t('who.more', { count: data.total - data.examples.length })}</p>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {plan && <PlanIt plan={plan} />}
        <Link href={workingAddress(tenant, `units/${unit.teryt}/similar`)}>{t('who.all')}</Link>
      </div>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse, UnitRefDto } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './overview.module.css';

/** Enough for today; the rest opens below. */
const SHOWN_AT_ONCE = 6;

export interface WorkListProps {
  tenant: string;
  work: readonly { unit: UnitRefDto; assessment: AssessmentSummaryResponse }[];
  /** False for a person of one unit, who knows whose it is. */
  namesUnit: boolean;
  /** Why the list is empty. */
  none: string;
}

/** Assessments to do something about, each leading to its place in the unit's checklist. */
export function WorkList({ tenant, work, namesUnit, none }: WorkListProps) {
  const { t } = useTranslation('overview-units');
  if (work.length === 0) return <p className={styles.quiet}>{none}</p>;
  const rest = work.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Entries tenant={tenant} work={work.slice(0, SHOWN_AT_ONCE)} namesUnit={namesUnit} />
      {rest.length > 0 && (
        <Disclosure summary={t('more', { count: rest.length })}>
          <Entries tenant={tenant} work={rest} namesUnit={namesUnit} />
        </Disclosure>
      )}
    </>
  );
}

function Entries({ tenant, work, namesUnit }: Omit<WorkListProps, 'none'>) {
  const pickText = usePickText();
  return (
    <ul className={styles.items}>
      {work.map(({ unit, assessment }) => (
        <li key={assessment.id}>
          <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item: assessment.item })}>
            {assessment.item} {pickText(assessment.title)}
          </Link>
          {namesUnit && <p className={styles.quiet}>{pickText(unit.displayName)}</p>}
          {assessment.returnReason && (
            <p>
              <q>{assessment.returnReason}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

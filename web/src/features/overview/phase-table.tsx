import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { QueryState } from './query-state.js';
import { useCoverageColumns } from './use-coverage-columns.js';
import styles from './overview.module.css';

/** Phases with their deadlines: which one is late is a word, not only a colour. */
export function PhaseTable({ tenant, view }: { tenant: string; view: GroupViewName }) {
  const { t } = useTranslation('overview-tables');
  const format = useFormat();
  const pickText = usePickText();
  const coverage = useCoverageColumns(tenant, view);
  const query = useQuery(groupsQuery(tenant, 'phase'));
  const data = query.data;
  return (
    <section>
      <h2>{t('phases.title')}</h2>
      {!data ? (
        <QueryState query={query} rows={4} />
      ) : (
        <DataTable
          caption={t('phases.title')}
          captionHidden
          rows={data.groups}
          rowKey={({ key }) => key}
          empty={<p>{t('phases.none')}</p>}
          columns={[
            {
              key: 'phase',
              header: t('phases.phase'),
              rowHeader: true,
              cell: ({ key, title }) => (
                <Link href={workingAddress(tenant, 'coverage', { columns: 'phase', phase: key })}>
                  {t('phases.name', { number: key, title: title ? pickText(title) : '' })}
                </Link>
              ),
            },
            {
              key: 'deadline',
              header: t('phases.deadline'),
              cell: ({ deadline }) =>
                deadline === null ? (
                  t('phases.noDeadline')
                ) : deadline < data.asOf ? (
                  <span className={styles.late}>{t('phases.passed', { day: format.day(deadline) })}</span>
                ) : (
                  format.day(deadline)
                ),
            },
            ...coverage,
          ]}
        />
      )}
    </section>
  );
}

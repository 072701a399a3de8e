import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { DataTable } from '../../data-table/data-table.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { QueryState } from './query-state.js';
import { useCoverageColumns } from './use-coverage-columns.js';
import styles from './overview.module.css';

/** Powiats with the units in them; gminas that are not members are not in the figure, and that is said. */
export function PowiatTable({ tenant, view }: { tenant: string; view: GroupViewName }) {
  const { t } = useTranslation('overview-tables');
  const format = useFormat();
  const pickText = usePickText();
  const coverage = useCoverageColumns(tenant, view);
  const query = useQuery(groupsQuery(tenant, 'powiat'));
  return (
    <section>
      <h2>{t('powiats.title')}</h2>
      <p className={styles.quiet}>{t('powiats.note')}</p>
      {!query.data ? (
        <QueryState query={query} rows={8} />
      ) : (
        <DataTable
          caption={t('powiats.title')}
          captionHidden
          rows={query.data.groups}
          rowKey={({ key }) => key}
          empty={<p>{t('powiats.none')}</p>}
          columns={[
            {
              key: 'powiat',
              header: t('powiats.powiat'),
              rowHeader: true,
              cell: ({ key, title }) => (title ? pickText(title) : key),
            },
            {
              key: 'units',
              header: t('powiats.units'),
              align: 'end',
              cell: ({ units }) => format.number(units),
            },
            {
              key: 'outside',
              header: t('powiats.outside'),
              align: 'end',
              cell: ({ gminasOutside }) => (gminasOutside ? format.number(gminasOutside) : '–'),
            },
            {
              key: 'residents',
              header: t('powiats.residents'),
              align: 'end',
              cell: ({ residents }) => format.number(residents),
            },
            ...coverage,
          ]}
        />
      )}
    </section>
  );
}

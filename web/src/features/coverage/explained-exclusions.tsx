import { useTranslation } from 'react-i18next';
import type { ExplainResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import styles from './explain-screen.module.css';

/** What a group's figure leaves out of its denominator: duties that do not apply, gminas that are no members. */
export function ExplainedExclusions({
  tenant,
  explanation,
}: {
  tenant: string;
  explanation: ExplainResponse;
}) {
  const { t } = useTranslation('explain');
  const format = useFormat();
  const pickText = usePickText();
  const { notApplicable, gminasOutside } = explanation;
  return (
    <section>
      <h2>{t('notApplicable.title')}</h2>
      {gminasOutside !== null && gminasOutside > 0 && <p>{t('gminasOutside', { count: gminasOutside })}</p>}
      <p>{t(notApplicable.length > 0 ? 'notApplicable.text' : 'notApplicable.none')}</p>
      {notApplicable.length > 0 && (
        <DataTable
          caption={t('notApplicable.caption')}
          captionHidden
          compact
          rows={notApplicable}
          rowKey={({ unit, item }) => `${unit.teryt} ${item}`}
          empty={<p className={styles.quiet}>{t('notApplicable.none')}</p>}
          columns={[
            {
              key: 'unit',
              header: t('column.unit'),
              rowHeader: true,
              cell: ({ unit, item }) => (
                <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
                  {pickText(unit.displayName)}
                </Link>
              ),
            },
            {
              key: 'item',
              header: t('column.item'),
              cell: ({ item, title }) => `${item} ${pickText(title)}`,
            },
            { key: 'since', header: t('column.since'), cell: ({ since }) => format.shortDay(since) },
            {
              key: 'weight',
              header: t('column.weight'),
              align: 'end',
              cell: ({ weight }) => format.number(weight),
            },
          ]}
        />
      )}
    </section>
  );
}

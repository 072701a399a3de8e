import { useTranslation } from 'react-i18next';
import type { GroupResponse } from '@miara/shared/api';
import type { Column } from '../../data-table/data-table.js';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useOutOf } from '../../design/view-figure/use-out-of.js';
import { useFormat } from '../../i18n/use-format.js';
import { explainAddress } from '../../navigation/explain-address.js';
import styles from './overview.module.css';

/** The columns every table of groups ends with: coverage with its bar, declared, out of what, and why. */
export function useCoverageColumns(tenant: string, view: GroupViewName): Column<GroupResponse>[] {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFormat();
  const outOf = useOutOf();
  const figureOf = ({ views }: GroupResponse) => views[view] ?? views.equalUnits;
  return [
    {
      key: 'coverage',
      header: t('overview:column.coverage'),
      cell: (group) => {
        const figure = figureOf(group);
        const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
        if (percent === null) return <span className={styles.quiet}>{t('common:figure.noData')}</span>;
        return (
          <div className={styles.coverage}>
            <strong>{percent}</strong>
            <CoverageBar {...figure} thin />
            <span className={styles.outOf}>{outOf(figure)}</span>
          </div>
        );
      },
    },
    {
      key: 'declared',
      header: t('overview:column.declared'),
      align: 'end',
      cell: (group) => {
        const { hasData, declared, denominator } = figureOf(group);
        return (hasData ? format.percent(declared, denominator) : null) ?? '–';
      },
    },
    {
      key: 'explain',
      header: t('overview:column.explain'),
      cell: (group) => (
        <Link href={explainAddress(tenant, figureOf(group).explain)}>{t('common:figure.explain')}</Link>
      ),
    },
  ];
}

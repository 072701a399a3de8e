import { useTranslation } from 'react-i18next';
import type { GroupResponse } from '@miara/shared/api';
import type { Column } from '../../data-table/data-table.js';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useOutOf } from '../../design/view-figure/use-out-of.js';
import { useFormat } from '../../i18n/use-format.js';
import { explainAddress } from '../../navigation/explain-address.js';
import styles from './overview.module.css';

/** The columns every table of groups ends with: coverage (leading to its explanation), bar, out of what, declared. */
export function useCoverageColumns(tenant: string, view: GroupViewName): Column<GroupResponse>[] {
  const { t } = useTranslation(['overview-tables', 'common']);
  const format = useFormat();
  const outOf = useOutOf();
  const figureOf = ({ views }: GroupResponse) => views[view] ?? views.equalUnits;
  return [
    {
      key: 'coverage',
      header: t('overview-tables:column.coverage'),
      cell: (group) => {
        const figure = figureOf(group);
        const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
        const explained = { href: explainAddress(tenant, figure.explain), title: t('common:figure.explain') };
        if (percent === null) {
          return (
            <Link {...explained}>
              {t('common:figure.noData')}
              <VisuallyHidden>. {t('common:figure.explain')}</VisuallyHidden>
            </Link>
          );
        }
        return (
          <div className={styles.coverage}>
            <Link {...explained}>
              <strong>{percent}</strong>
              <VisuallyHidden>. {t('common:figure.explain')}</VisuallyHidden>
            </Link>
            <CoverageBar {...figure} thin />
            <span className={styles.outOf}>{outOf(figure)}</span>
          </div>
        );
      },
    },
    {
      key: 'declared',
      header: t('overview-tables:column.declared'),
      align: 'end',
      cell: (group) => {
        const { hasData, declared, denominator } = figureOf(group);
        return (hasData ? format.percent(declared, denominator) : null) ?? '–';
      },
    },
  ];
}

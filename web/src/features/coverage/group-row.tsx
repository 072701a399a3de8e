import { useTranslation } from 'react-i18next';
import type { GroupResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { RowGroup } from './matrix-model.js';
import type { TotalWords } from './total-cell.js';
import styles from './matrix-table.module.css';

export interface GroupRowProps {
  group: RowGroup;
  /** Its roll-up, once it is there. */
  rollUp: GroupResponse | undefined;
  view: GroupViewName;
  columns: number;
  /** As assistive technology counts rows. */
  rowIndex: number;
  /** Whether the group's rows are a part of the table of their own. */
  scope: 'row' | 'rowgroup';
  totals: TotalWords;
}

/** Heads the rows of a powiat or a kind, with the figure of the whole group. */
export function GroupRow({ group, rollUp, view, columns, rowIndex, scope, totals }: GroupRowProps) {
  const { t } = useTranslation(['coverage', 'vocabulary']);
  const pickText = usePickText();
  const title = rollUp?.title ?? group.powiat;
  const name = group.kind
    ? t(`coverage:kinds.${group.kind}`)
    : title
      ? t('coverage:powiatGroup', { name: pickText(title) })
      : t('coverage:powiatGroup', { name: group.key });
  // A group without gminas and cities has no view by residents.
  const figure = rollUp && (rollUp.views[view] ?? rollUp.views.equalUnits);
  return (
    <tr className={styles.groupRow} aria-rowindex={rowIndex}>
      <th scope={scope} className={styles.unit} aria-colindex={1}>
        <span className={styles.unitName}>{name}</span>
      </th>
      <td className={styles.total} aria-colindex={2}>
        {figure && (
          <Link
            href={totals.explain(figure)}
            className={styles.totalLink}
            aria-label={totals.label(name, figure)}
          >
            <span className={styles.percent}>{totals.percent(figure)}</span>
            <span className={styles.outOf}>{totals.outOf(figure)}</span>
          </Link>
        )}
      </td>
      <td colSpan={columns} className={styles.groupNote} aria-colindex={3}>
        {rollUp?.gminasOutside ? t('coverage:gminasOutside', { count: rollUp.gminasOutside }) : null}
      </td>
    </tr>
  );
}

import { useTranslation } from 'react-i18next';
import type { GroupViewsDto } from '@miara/shared/api';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainPage, explainQuestion } from '../../navigation/explain-address.js';
import type { ColumnGroup, MatrixModel } from './matrix-model.js';
import type { TotalWords } from './total-cell.js';
import styles from './matrix-table.module.css';

export interface MatrixHeadProps {
  tenant: string;
  model: MatrixModel;
  total: GroupViewsDto;
  view: GroupViewName;
  /** Units of the whole matrix, whatever is filtered. */
  units: number;
  totals: TotalWords;
}

/** Areas or phases with their totals, item codes, and the total of every column. It stays in sight. */
export function MatrixHead({ tenant, model, total, view, units, totals }: MatrixHeadProps) {
  const { t } = useTranslation('coverage');
  const format = useFormat();
  const pickText = usePickText();
  const figure = total[view] ?? total.equalUnits;
  // The same group and day as the total, counted over duties: for one item that is the share of units.
  const everybodysDuties = { ...explainQuestion(total.allDuties.explain), view: 'allDuties' };
  const everybody = t('total.everybody', { count: units });
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" rowSpan={2} className={styles.corner}>
          {t('unit')}
        </th>
        <th scope="col" rowSpan={2} className={styles.cornerTotal}>
          {t('confirmedShare')}
        </th>
        {model.groups.map((group) => (
          <th key={group.key} scope="colgroup" colSpan={group.columns.length} className={styles.group}>
            <GroupHeading group={group} totals={totals} />
          </th>
        ))}
      </tr>
      <tr>
        {model.groups.flatMap((group) =>
          group.columns.map(({ item }, place) => (
            <th
              key={item.code}
              scope="col"
              className={styles.item}
              data-first={place === 0 ? '' : undefined}
              title={pickText(item.title)}
            >
              <span className={styles.code}>{item.code}</span>
              <VisuallyHidden> {pickText(item.title)}</VisuallyHidden>
            </th>
          )),
        )}
      </tr>
      <tr data-grid="" className={styles.totalsRow}>
        <th scope="row" className={styles.unit} tabIndex={-1}>
          <span className={styles.unitName}>{everybody}</span>
        </th>
        <td className={styles.total} tabIndex={-1}>
          <Link
            href={totals.explain(figure)}
            tabIndex={-1}
            className={styles.totalLink}
            aria-label={totals.label(everybody, figure)}
          >
            <span className={styles.percent}>{totals.percent(figure)}</span>
            <span className={styles.totalBar}>{figure.hasData && <CoverageBar {...figure} thin />}</span>
          </Link>
        </td>
        {model.columns.map(({ item }) => {
          const { numerator, denominator } = item.units;
          const percent = format.percent(numerator, denominator);
          return (
            <td key={item.code} className={styles.share} tabIndex={-1}>
              <Link
                href={explainPage(tenant, { ...everybodysDuties, item: item.code })}
                tabIndex={-1}
                aria-label={t('total.item', {
                  item: item.code,
                  numerator,
                  denominator,
                  percent: percent ?? t('total.nobodysDuty'),
                })}
              >
                {percent === null ? '–' : percent.replace(/\s?%/, '')}
              </Link>
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

/** "Edukacja 41%", "Etap 1 · do 31.12.2026 · 45%"; narrow groups show their code. */
function GroupHeading({ group, totals }: { group: ColumnGroup; totals: TotalWords }) {
  const { t } = useTranslation('coverage');
  const format = useFormat();
  const pickText = usePickText();
  const figure = (group.area ?? group.phase)?.figure;
  if (!figure) return null;
  const name = group.area
    ? pickText(group.area.title)
    : t('phaseTitle', { number: group.key, title: group.phase ? pickText(group.phase.title) : '' });
  const short = group.area ? group.key : t('phaseShort', { number: group.key });
  const wide = group.columns.length > 3;
  return (
    <span className={styles.groupInner} title={name}>
      <span className={styles.groupName} aria-hidden={wide ? undefined : true}>
        {wide ? name : short}
      </span>
      {!wide && <VisuallyHidden>{name}</VisuallyHidden>}
      {group.phase?.deadline && wide && (
        <span className={styles.deadline}>{t('until', { day: format.shortDay(group.phase.deadline) })}</span>
      )}
      <Link
        href={totals.explain(figure)}
        aria-label={totals.label(name, figure)}
        className={styles.groupFigure}
      >
        {totals.percent(figure)}
      </Link>
    </span>
  );
}

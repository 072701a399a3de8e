import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupViewsDto } from '@miara/shared/api';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainPage, explainQuestion } from '../../navigation/explain-address.js';
import { HEAD_COLUMNS, type ColumnSlot } from './matrix-lines.js';
import type { ColumnGroup, MatrixModel } from './matrix-model.js';
import type { TotalWords } from './total-cell.js';
import styles from './matrix-table.module.css';

export interface MatrixHeadProps {
  tenant: string;
  model: MatrixModel;
  slots: readonly ColumnSlot[];
  total: GroupViewsDto;
  view: GroupViewName;
  /** Units of the whole matrix, whatever is filtered. */
  units: number;
  totals: TotalWords;
}

/** Areas or phases with their totals, item codes, and the total of every column. It stays in sight. */
export const MatrixHead = memo(function MatrixHead({
  tenant,
  model,
  slots,
  total,
  view,
  units,
  totals,
}: MatrixHeadProps) {
  const { t } = useTranslation('coverage');
  const format = useFormat();
  const pickText = usePickText();
  const figure = total[view] ?? total.equalUnits;
  // The same group and day as the total, counted over duties: for one item that is the share of units.
  const everybodysDuties = { ...explainQuestion(total.allDuties.explain), view: 'allDuties' };
  const everybody = t('total.everybody', { count: units });
  const firsts = firstPlaces(model);
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className={styles.corner} aria-colindex={1}>
          {t('unit')}
        </th>
        <th scope="col" rowSpan={2} className={styles.cornerTotal} aria-colindex={2}>
          {t('confirmedShare')}
        </th>
        {headingsOf(model, slots).map((heading) =>
          'gap' in heading ? (
            <td key={`before ${heading.before}`} rowSpan={2} aria-hidden="true" />
          ) : (
            <th
              key={`${heading.group.key} ${heading.at}`}
              scope="colgroup"
              colSpan={heading.columns}
              className={styles.group}
              aria-colindex={HEAD_COLUMNS + heading.at + 1}
            >
              <GroupHeading group={heading.group} wide={heading.columns > 3} totals={totals} />
            </th>
          ),
        )}
      </tr>
      <tr aria-rowindex={2}>
        {slots.map((slot) => {
          if ('gap' in slot) return null;
          const { item } = slot.column;
          return (
            <th
              key={item.code}
              scope="col"
              className={styles.item}
              data-first={firsts.has(slot.at) ? '' : undefined}
              title={pickText(item.title)}
              aria-colindex={HEAD_COLUMNS + slot.at + 1}
            >
              <span className={styles.code}>{item.code}</span>
              <VisuallyHidden> {pickText(item.title)}</VisuallyHidden>
            </th>
          );
        })}
      </tr>
      <tr data-grid="" className={styles.totalsRow} aria-rowindex={3}>
        <th scope="row" className={styles.unit} aria-colindex={1} tabIndex={-1}>
          <span className={styles.unitName}>{everybody}</span>
        </th>
        <td className={styles.total} aria-colindex={2} tabIndex={-1}>
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
        {slots.map((slot) => {
          if ('gap' in slot) return <td key={`before ${slot.before}`} aria-hidden="true" />;
          const { item } = slot.column;
          const { numerator, denominator } = item.units;
          const percent = format.percent(numerator, denominator);
          return (
            <td
              key={item.code}
              className={styles.share}
              aria-colindex={HEAD_COLUMNS + slot.at + 1}
              tabIndex={-1}
            >
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
});

/** Where groups begin. */
function firstPlaces({ groups }: MatrixModel): ReadonlySet<number> {
  let next = 0;
  const firsts = new Set<number>();
  for (const { columns } of groups) {
    firsts.add(next);
    next += columns.length;
  }
  return firsts;
}

/** The group of every column that is drawn, with as many columns as follow each other. */
function headingsOf(model: MatrixModel, slots: readonly ColumnSlot[]): Heading[] {
  const groupAt = model.groups.flatMap((group) => group.columns.map(() => group));
  const headings: Heading[] = [];
  for (const slot of slots) {
    if ('gap' in slot) {
      headings.push(slot);
      continue;
    }
    const group = groupAt[slot.at];
    const last = headings.at(-1);
    if (last && 'group' in last && last.group === group) last.columns += 1;
    else if (group) headings.push({ group, at: slot.at, columns: 1 });
  }
  return headings;
}

type Heading = { gap: number; before: number } | { group: ColumnGroup; at: number; columns: number };

/** "Edukacja 41%", "Etap 1 · do 31.12.2026 · 45%"; narrow groups show their code. */
function GroupHeading({ group, wide, totals }: { group: ColumnGroup; wide: boolean; totals: TotalWords }) {
  const { t } = useTranslation('coverage');
  const format = useFormat();
  const pickText = usePickText();
  const figure = (group.area ?? group.phase)?.figure;
  if (!figure) return null;
  const name = group.area
    ? pickText(group.area.title)
    : t('phaseTitle', { number: group.key, title: group.phase ? pickText(group.phase.title) : '' });
  const short = group.area ? group.key : t('phaseShort', { number: group.key });
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

import { useTranslation } from 'react-i18next';
import type { GroupResponse, GroupsResponse } from '@miara/shared/api';
import { DataTable, type Column } from '../../data-table/data-table.js';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Link } from '../../design/link/link.js';
import { useOutOf } from '../../design/view-figure/use-out-of.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress, explainQuestion } from '../../navigation/explain-address.js';
import { figureIn, type RollUpView } from './roll-up-rows.js';
import { useGroupName } from './use-group-name.js';
import styles from './roll-ups-page.module.css';

export interface RollUpTableProps {
  tenant: string;
  groups: GroupsResponse;
  view: RollUpView;
}

/** The groups with their figures; every figure leads to its explanation and to its course over time. */
export function RollUpTable({ tenant, groups, view }: RollUpTableProps) {
  const { t } = useTranslation(['roll-ups', 'common']);
  const format = useFormat();
  const outOf = useOutOf();
  const nameOf = useGroupName();
  const { by } = view;
  const ofUnits = by !== 'area' && by !== 'phase';
  const percent = (group: GroupResponse, part: 'numerator' | 'declared') => {
    const figure = figureIn(group, view);
    return (
      (figure?.hasData ? format.percent(figure[part], figure.denominator) : null) ?? t('common:figure.noData')
    );
  };
  const columns: Column<GroupResponse>[] = [
    {
      key: 'name',
      header: t(`roll-ups:by.${by}`),
      rowHeader: true,
      cell: (group) => (
        <>
          {nameOf(by, group)}
          {group.gminasOutside ? (
            <span className={styles.note}>{t('roll-ups:gminasOutside', { count: group.gminasOutside })}</span>
          ) : null}
          {group.deadline && (
            <span className={styles.note}>{t('roll-ups:until', { day: format.day(group.deadline) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'coverage',
      header: t('roll-ups:column.coverage'),
      cell: (group) => {
        const figure = figureIn(group, view);
        if (!figure) return <span className={styles.note}>{t('roll-ups:noGminas')}</span>;
        return (
          <div className={styles.share}>
            <Link href={explainAddress(tenant, figure.explain)} title={t('common:figure.explain')}>
              <strong>{percent(group, 'numerator')}</strong>
              <VisuallyHidden>
                , {nameOf(by, group)}. {t('common:figure.explain')}
              </VisuallyHidden>
            </Link>
            {figure.hasData && <CoverageBar {...figure} thin />}
            {figure.hasData && <span className={styles.outOf}>{outOf(figure)}</span>}
          </div>
        );
      },
    },
    {
      key: 'declared',
      header: t('roll-ups:column.declared'),
      align: 'end',
      cell: (group) => (figureIn(group, view)?.hasData ? percent(group, 'declared') : '–'),
    },
    ...(ofUnits
      ? [
          {
            key: 'units',
            header: t('roll-ups:column.units'),
            align: 'end' as const,
            cell: ({ units }: GroupResponse) => format.number(units),
          },
          {
            key: 'residents',
            header: t('roll-ups:column.residents'),
            align: 'end' as const,
            cell: ({ residents }: GroupResponse) => (residents > 0 ? format.number(residents) : '–'),
          },
        ]
      : []),
    {
      key: 'trend',
      header: t('roll-ups:column.trend'),
      cell: (group) => {
        const figure = figureIn(group, view);
        if (!figure) return '';
        const { asOf: to, ...question } = explainQuestion(figure.explain);
        return (
          <Link href={workingAddress(tenant, 'trend', { ...question, ...(view.asOf && { to }) })}>
            {t('roll-ups:trend')}
            <VisuallyHidden>: {nameOf(by, group)}</VisuallyHidden>
          </Link>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('roll-ups:caption', { by: t(`roll-ups:by.${by}`) })}
      captionHidden
      stacks
      rows={groups.groups}
      rowKey={({ key }) => key}
      empty={null}
      columns={columns}
    />
  );
}

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { percentHalfUp } from '@miara/shared';
import type { CoveragePartsResponse } from '@miara/shared/api';
import type { AreaCoverage } from '../../charts/coverage-by-area.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { DataTable, type Column } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import type { GroupViewName } from '../../design/view-figure/group-view.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { figureOfPart, partAt } from './part-figures.js';
import styles from './dashboard.module.css';

/** Recharts comes when the first chart does. */
const CoverageBars = lazy(() => import('../../charts/coverage-bars.js'));

/** One line of bars and of the table: an area or a phase, or all. */
interface Line {
  area: string | null;
  phase: number | null;
  name: string;
}

export interface PartsChartProps {
  tenant: string;
  parts: CoveragePartsResponse;
  view: GroupViewName;
  /** `areas`, `phases`, or the number of the phase whose areas are drawn. */
  split: string;
  onSplit: (split: string) => void;
}

/** Coverage by area (of all phases or of one) or by phase; the table has every area in every phase. */
export function PartsChart({ tenant, parts, view, split, onSplit }: PartsChartProps) {
  const { t } = useTranslation(['dashboards', 'figures']);
  const format = useFormat();
  const pickText = usePickText();
  const { areas, phases, question } = parts;
  const phaseName = (number: number) => {
    const phase = phases.find((one) => one.number === number);
    return t('dashboards:parts.phase', { number, title: phase ? pickText(phase.title) : '' });
  };
  const chosen = phases.find(({ number }) => String(number) === split)?.number ?? null;
  const lines: Line[] =
    split === 'phases'
      ? phases.map(({ number }) => ({ area: null, phase: number, name: phaseName(number) }))
      : areas.map(({ code, title }) => ({ area: code, phase: chosen, name: pickText(title) }));
  const bars = lines.flatMap(({ area, phase, name }): (AreaCoverage & { percent: number })[] => {
    const part = partAt(parts, area, phase);
    const figure = part && figureOfPart(part, view);
    if (!part || !figure) return [];
    const { numerator, denominator, declared, hasData } = figure;
    const percent = hasData ? (percentHalfUp(numerator, denominator) ?? -1) : -1;
    return [{ key: name, name, numerator, denominator, declared, hasData, percent }];
  });
  // Phases keep their order, which is that of their deadlines; areas go by how far they are.
  const ordered = [...bars].sort((one, other) => other.percent - one.percent);
  const counted = ordered.filter(({ percent }) => percent >= 0);
  const [first, last] = [counted[0], counted.at(-1)];
  const words =
    first && last && first.percent !== last.percent
      ? {
          first: first.name,
          last: last.name,
          firstPercent: format.wholePercent(first.percent),
          lastPercent: format.wholePercent(last.percent),
        }
      : null;
  return (
    <section className={styles.part}>
      <Select
        label={t('dashboards:parts.split')}
        value={chosen === null && split !== 'phases' ? 'areas' : split}
        options={[
          { value: 'areas', label: t('dashboards:parts.areas') },
          { value: 'phases', label: t('dashboards:parts.phases') },
          ...phases.map(({ number }) => ({
            value: String(number),
            label: t('dashboards:parts.areasOf', { phase: phaseName(number) }),
          })),
        ]}
        onChange={onSplit}
      />
      <ChartFrame
        title={
          words
            ? t(`dashboards:parts.finding.${split === 'phases' ? 'phases' : 'areas'}`, words)
            : t('dashboards:parts.title')
        }
        summary={[
          words && t('dashboards:parts.summary', words),
          chosen !== null && t('dashboards:parts.onlyPhase', { phase: phaseName(chosen) }),
          question.unit === null && t('dashboards:parts.view', { view: t(`figures:view.${view}`) }),
        ]
          .filter(Boolean)
          .join(' ')}
        source={question.standardVersion}
        asOf={question.asOf}
        state={counted.length === 0 ? 'empty' : 'ready'}
        chart={
          <Suspense fallback={<Skeleton rows={bars.length} />}>
            <CoverageBars areas={split === 'phases' ? bars : ordered} />
          </Suspense>
        }
        table={<PartsTable {...{ tenant, parts, view, phaseName }} />}
      />
    </section>
  );
}

function PartsTable({
  tenant,
  parts,
  view,
  phaseName,
}: Pick<PartsChartProps, 'tenant' | 'parts' | 'view'> & { phaseName: (number: number) => string }) {
  const { t } = useTranslation(['dashboards', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  const { areas, phases } = parts;
  const rows: { code: string | null; name: string }[] = [
    ...areas.map(({ code, title }) => ({ code, name: pickText(title) })),
    { code: null, name: t('dashboards:parts.all') },
  ];
  const column = (phase: number | null, header: string): Column<(typeof rows)[number]> => ({
    key: phase === null ? 'all' : String(phase),
    header,
    align: 'end',
    cell: ({ code }) => {
      const part = partAt(parts, code, phase);
      const figure = part && figureOfPart(part, view);
      if (!part || !figure) return '–';
      const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
      return (
        <>
          <Link href={explainAddress(tenant, figure.explain)}>
            {percent ?? t('common:figure.noData')}
            <VisuallyHidden>. {t('common:figure.explain')}</VisuallyHidden>
          </Link>
          <span className={styles.outOf}>{t('dashboards:duties', { count: part.duties })}</span>
        </>
      );
    },
  });
  return (
    <DataTable
      caption={t('dashboards:parts.table')}
      captionHidden
      rows={rows}
      rowKey={({ code }) => code ?? 'all'}
      empty={null}
      columns={[
        { key: 'area', header: t('common:chart.area'), rowHeader: true, cell: ({ name }) => name },
        column(null, t('dashboards:parts.allPhases')),
        ...phases.map(({ number }) => column(number, phaseName(number))),
      ]}
    />
  );
}

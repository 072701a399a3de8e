import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse, FigureDto, UnitDetailResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Figure } from '../../design/figure/figure.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { ChecklistRow } from './checklist-row.js';
import { filterLines, type ChecklistView } from './checklist-view.js';
import { Deadline } from './deadline.js';
import styles from './checklist.module.css';

export interface ChecklistProps {
  unit: UnitDetailResponse;
  lines: readonly AssessmentSummaryResponse[];
  view: ChecklistView;
  addressOf: (item: string) => string;
  onOpen: (item: string) => void;
  onShowAll: () => void;
  /** What other features say about an item in its row. */
  rowMore?: ((assessmentId: string) => ReactNode) | undefined;
}

interface Group {
  key: string;
  title: string;
  figure: FigureDto;
  /** Undefined where items have deadlines of their own phases. */
  deadline?: string | null;
  has: (line: AssessmentSummaryResponse) => boolean;
}

/** The items under the headings of their areas or phases; a heading without items in sight is left out. */
export function Checklist({ unit, lines, view, addressOf, onOpen, onShowAll, rowMore }: ChecklistProps) {
  const { t } = useTranslation('units');
  const groups = useGroups(unit, view);
  const shown = filterLines(lines, view.show);
  if (shown.length === 0) {
    return (
      <EmptyState
        title={t(`empty.${lines.length === 0 ? 'all' : view.show}.title`)}
        action={lines.length > 0 && <Button onClick={onShowAll}>{t('empty.showAll')}</Button>}
      >
        {t(`empty.${lines.length === 0 ? 'all' : view.show}.text`)}
      </EmptyState>
    );
  }
  return groups.map(({ key, title, figure, deadline, has }) => {
    const rows = shown.filter(has);
    if (rows.length === 0) return null;
    return (
      <section key={key} className={styles.group} aria-labelledby={`group-${key}`}>
        <header className={styles.header}>
          <h3 id={`group-${key}`}>{title}</h3>
          <Figure size="inline" figure={figure} />
          {deadline !== undefined && (
            <Deadline day={deadline} done={figure.numerator === figure.denominator} />
          )}
        </header>
        <ul className={styles.rows}>
          {rows.map((line) => (
            <ChecklistRow
              key={line.id}
              line={line}
              deadlineInHeading={deadline !== undefined}
              address={addressOf(line.item)}
              onOpen={() => onOpen(line.item)}
              more={rowMore?.(line.id)}
            />
          ))}
        </ul>
      </section>
    );
  });
}

function useGroups(unit: UnitDetailResponse, { by }: ChecklistView): Group[] {
  const { t } = useTranslation('units');
  const pickText = usePickText();
  if (by === 'phase') {
    return unit.phases.map(({ number, title, deadline, figure }) => ({
      key: `${number}`,
      title: t('phase', { number, title: pickText(title) }),
      figure,
      deadline,
      has: (line) => line.phase === number,
    }));
  }
  return unit.areas.map(({ code, title, figure }) => ({
    key: code,
    title: pickText(title),
    figure,
    has: (line) => line.area === code,
  }));
}

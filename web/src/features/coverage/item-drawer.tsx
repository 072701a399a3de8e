import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { cellNeighbours, nextAwaiting } from './cell-neighbours.js';
import type { MatrixModel } from './matrix-model.js';
import type { OpenCell } from './matrix-view.js';
import styles from './item-drawer.module.css';

/** What the route puts into the drawer for one assessment. */
export type AssessmentSlot = (open: { assessmentId: string; afterReview: ReactNode }) => ReactNode;

export interface ItemDrawerProps {
  matrix: MatrixResponse;
  /** Everything in the present order, without filters. */
  whole: MatrixModel;
  shown: MatrixModel;
  open: OpenCell;
  onOpen: (cell: OpenCell | null) => void;
  assessment: AssessmentSlot;
}

/** One unit's item over the matrix, which keeps its place and filters; ways to the neighbours. */
export function ItemDrawer({ matrix, whole, shown, open, onOpen, assessment }: ItemDrawerProps) {
  const { t } = useTranslation('coverage');
  const pickText = usePickText();
  const row = matrix.rows.find(({ unit }) => unit.teryt === open.unit);
  const column = whole.columns.find(({ item }) => item.code === open.item);
  const cell = row && column ? (row.cells[column.index] ?? null) : null;
  const around = cellNeighbours(whole, shown, open);
  const following = nextAwaiting(whole, open);
  const go = (to: OpenCell | null) => (to ? { onClick: () => onOpen(to) } : { disabled: true });
  const step = (to: OpenCell | null) => (to ? () => onOpen(to) : undefined);
  const previous = step(around.previousItem);
  const next = step(around.nextItem);
  return (
    <Drawer
      wide
      title={column ? `${column.item.code} ${pickText(column.item.title)}` : open.item}
      over={
        <span className={styles.unit}>
          <strong>{row ? pickText(row.unit.displayName) : open.unit}</strong>
          {(around.previousUnit ?? around.nextUnit) && (
            <>
              <Button variant="quiet" size="small" icon="up" {...go(around.previousUnit)}>
                {t('drawer.previousUnit')}
              </Button>
              <Button variant="quiet" size="small" icon="down" {...go(around.nextUnit)}>
                {t('drawer.nextUnit')}
              </Button>
            </>
          )}
        </span>
      }
      {...(previous && { onPrevious: previous })}
      {...(next && { onNext: next })}
      onClose={() => onOpen(null)}
    >
      <ScrollToTop of={`${open.unit} ${open.item}`} />
      {cell ? (
        assessment({
          assessmentId: cell.id,
          afterReview: following ? (
            <Button variant="primary" icon="right" onClick={() => onOpen(following)}>
              {t('drawer.nextAwaiting')}
            </Button>
          ) : (
            <p>{t('drawer.nothingAwaits')}</p>
          ),
        })
      ) : (
        <EmptyState title={t('drawer.noDuty')}>{t('drawer.noDutyText')}</EmptyState>
      )}
    </Drawer>
  );
}

/** Another assessment begins at its top; the matrix below keeps its own place. */
function ScrollToTop({ of }: { of: string }) {
  const [mark, setMark] = useState<HTMLSpanElement | null>(null);
  useEffect(() => {
    mark?.closest('dialog')?.scrollTo({ top: 0 });
  }, [mark, of]);
  return <span ref={setMark} hidden />;
}

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse, UnitDetailResponse } from '@miara/shared/api';
import { Drawer } from '../../design/drawer/drawer.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { filterLines, neighboursOf, type ChecklistView } from './checklist-view.js';

export interface ItemDrawerProps {
  unit: UnitDetailResponse;
  lines: readonly AssessmentSummaryResponse[];
  view: ChecklistView;
  open: string;
  onOpen: (item: string | undefined) => void;
  assessment: (assessmentId: string) => ReactNode;
}

/** One item over the checklist, which keeps its place and its filter. */
export function ItemDrawer({ unit, lines, view, open, onOpen, assessment }: ItemDrawerProps) {
  const { t } = useTranslation('units');
  const pickText = usePickText();
  const order = inOrder(lines, unit, view);
  const line = lines.find(({ item }) => item === open);
  const { previous, next } = neighboursOf(order, filterLines(order, view.show), open);
  return (
    <Drawer
      wide
      title={line ? `${line.item} ${pickText(line.title)}` : open}
      over={pickText(unit.displayName)}
      onClose={() => onOpen(undefined)}
      {...(previous !== undefined && { onPrevious: () => onOpen(previous) })}
      {...(next !== undefined && { onNext: () => onOpen(next) })}
    >
      <ScrollToTop of={open} />
      {line ? assessment(line.id) : <EmptyState title={t('noDuty.title')}>{t('noDuty.text')}</EmptyState>}
    </Drawer>
  );
}

/** The order in which the screen shows them. */
function inOrder(
  lines: readonly AssessmentSummaryResponse[],
  unit: UnitDetailResponse,
  { by }: ChecklistView,
) {
  return by === 'phase'
    ? unit.phases.flatMap(({ number }) => lines.filter(({ phase }) => phase === number))
    : unit.areas.flatMap(({ code }) => lines.filter(({ area }) => area === code));
}

/** Another item begins at its top. */
function ScrollToTop({ of }: { of: string }) {
  const [mark, setMark] = useState<HTMLSpanElement | null>(null);
  useEffect(() => {
    mark?.closest('dialog')?.scrollTo({ top: 0 });
  }, [mark, of]);
  return <span ref={setMark} hidden />;
}

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { matrixQuery, matrixQuestionOf } from '../../api/matrix-query.js';
import { reviewBatchQuery } from '../../api/review-queries.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { ViewSwitch } from '../../design/view-figure/view-switch.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSearchParams } from '../../navigation/use-search-params.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { useCan } from '../../session/use-session.js';
import { heldIn } from './held-in.js';
import { ItemDrawer, type AssessmentSlot } from './item-drawer.js';
import { KeysDialog } from './keys-dialog.js';
import { MatrixLegend } from './matrix-legend.js';
import { matrixModel } from './matrix-model.js';
import { MatrixTable } from './matrix-table.js';
import { MatrixToolbar } from './matrix-toolbar.js';
import { isFiltered, readMatrixView, readOpenCell, type MatrixView } from './matrix-view.js';
import { UnitCards } from './unit-cards.js';
import { useNarrow } from '../../design/use-narrow.js';
import styles from './coverage-screen.module.css';

const readState = (params: SearchParams) => ({
  question: matrixQuestionOf(params),
  view: readMatrixView(params),
  open: readOpenCell(params),
});

/** The matrix of the tenant: who has what, what is missing, what waits. */
export function CoverageScreen({ tenant, assessment }: { tenant: string; assessment: AssessmentSlot }) {
  const { t } = useTranslation('coverage');
  const format = useFormat();
  const can = useCan();
  const narrow = useNarrow();
  const [{ question, view, open }, setParams] = useSearchParams(readState);
  const [keys, setKeys] = useState(false);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...matrixQuery(tenant, question),
    placeholderData: keepPreviousData,
  });
  // Thousands of cells are made anew a moment after the click or the letter, which show at once.
  const matrix = useDeferredValue(data);
  const { data: batch } = useQuery({ ...reviewBatchQuery(tenant), enabled: can('assessment.review') });
  const held = useMemo(() => heldIn(batch), [batch]);
  const { data: groups } = useQuery({ ...groupsQuery(tenant, view.rows), placeholderData: keepPreviousData });
  const rollUps = useMemo(() => new Map(groups?.groups.map((group) => [group.key, group])), [groups]);

  const { columns, rows, show, area, phase, q } = view;
  const wanted = useMemo(
    () => ({ columns, rows, show, area, phase, q }),
    [columns, rows, show, area, phase, q],
  );
  const settled = useDeferredValue(wanted);
  const shown = useMemo(() => matrix && matrixModel(matrix, settled), [matrix, settled]);
  const isOpen = open !== null;
  const whole = useMemo(
    () =>
      isOpen && matrix
        ? matrixModel(matrix, { columns, rows, show: 'all', area: '', phase: '', q: '' })
        : null,
    [isOpen, matrix, columns, rows],
  );
  // The table must not be made again because a function is new.
  const setLatest = useRef(setParams);
  useEffect(() => {
    setLatest.current = setParams;
  });
  const openCell = useCallback(
    (unit: string, item: string) => setLatest.current({ unit, item }, { push: true }),
    [],
  );
  const showKeys = useCallback(() => setKeys(true), []);
  const change = (changed: Partial<Record<keyof MatrixView, string | undefined>>) => setParams(changed);

  if (!matrix || !shown) {
    return (
      <>
        <PageHeader title={t('title')} />
        {error ? (
          <ProblemNotice
            problem={problemOf(error)}
            action={<Button onClick={() => void refetch()}>{t('again')}</Button>}
          />
        ) : (
          <Skeleton rows={14} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={`${t('lead', {
          count: matrix.rows.length,
          standard: matrix.standardVersion,
          day: format.day(matrix.asOf),
        })} ${t(narrow ? 'leadCards' : 'leadMatrix')}`}
        action={
          !narrow && (
            <Button variant="quiet" onClick={showKeys} aria-keyshortcuts="?">
              {t('keys.title')}
            </Button>
          )
        }
      />
      {matrix.rows.length === 0 ? (
        <EmptyState title={t('empty.noUnits')}>{t('empty.noUnitsText')}</EmptyState>
      ) : (
        <>
          <div className={styles.total}>
            <span>{t('total.name')}</span>
            <ViewSwitch
              views={matrix.total}
              present={view.view}
              onChange={(next) => change({ view: next })}
            />
          </div>
          <MatrixToolbar matrix={matrix} view={view} onChange={change} arranged={!narrow} />
          <p className={styles.shown} role="status">
            {isFiltered(view) &&
              `${t('shown', { units: shown.rows.length, items: shown.columns.length })} ${t('totalsOfAll', { count: matrix.rows.length })}`}
          </p>
          {error && <ProblemNotice problem={problemOf(error)} />}
          {isPlaceholderData && !error && (
            <p className={styles.shown} role="status">
              {t('mode.loading')}
            </p>
          )}
          {shown.rows.length === 0 || shown.columns.length === 0 ? (
            <EmptyState title={t(`empty.${settled.show}`)}>{t('empty.tryOther')}</EmptyState>
          ) : narrow ? (
            <UnitCards tenant={tenant} matrix={matrix} model={shown} held={held} />
          ) : (
            <>
              <MatrixLegend mode={matrix.mode} held={can('assessment.review')} />
              <MatrixTable
                tenant={tenant}
                matrix={matrix}
                model={shown}
                held={held}
                view={view.view}
                rollUps={rollUps}
                onOpen={openCell}
                onHelp={showKeys}
              />
            </>
          )}
        </>
      )}
      {open && whole && (
        <ItemDrawer
          matrix={matrix}
          whole={whole}
          shown={shown}
          open={open}
          held={held}
          onOpen={(cell) => setParams(cell ? { ...cell } : { unit: undefined, item: undefined })}
          assessment={assessment}
        />
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  );
}

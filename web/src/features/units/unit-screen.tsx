import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import type { UnitDetailResponse } from '@miara/shared/api';
import { checklistQuery } from '../../api/checklist-query.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useSearchParams } from '../../navigation/use-search-params.js';
import { onlyUnitOf } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { Checklist } from './checklist.js';
import { ChecklistToolbar } from './checklist-toolbar.js';
import { readChecklistView } from './checklist-view.js';
import { ItemDrawer } from './item-drawer.js';
import { RecallAll } from './recall-all.js';
import { ReturnedNotice } from './returned-notice.js';
import { SubmitAll } from './submit-all.js';
import { UnitSummary } from './unit-summary.js';
import { unitQuery } from './unit-query.js';
import styles from './unit-screen.module.css';

export interface UnitScreenProps {
  tenant: string;
  teryt: string;
  /** Above the checklist: what is on now. */
  notice?: ReactNode;
  /** Below the checklist. */
  after?: ReactNode;
  /** What the route puts into the drawer for one assessment. */
  assessment: (assessmentId: string) => ReactNode;
  /** What the route adds to the row of an assessment. */
  rowMore?: (assessmentId: string) => ReactNode;
  /** What else can be done with the unit, beside the primary action. */
  tools?: (unit: UnitDetailResponse) => ReactNode;
}

/** The checklist of one government: how far it is, what is missing, what came back, what can be handed in. */
export function UnitScreen({ tenant, teryt, notice, after, assessment, rowMore, tools }: UnitScreenProps) {
  const { t } = useTranslation(['units', 'vocabulary']);
  const pickText = usePickText();
  const access = useAccess();
  const [view, setView] = useSearchParams(readChecklistView);
  const unit = useQuery(unitQuery(tenant, teryt));
  const list = useQuery(checklistQuery(tenant, teryt));
  const failed = unit.error ?? list.error;

  if (!unit.data || !list.data) {
    return (
      <>
        <PageHeader title={t('units:checklist')} />
        {failed ? (
          <QueryFailed
            error={failed}
            onRetry={() => {
              void unit.refetch();
              void list.refetch();
            }}
          />
        ) : (
          <Skeleton rows={12} />
        )}
      </>
    );
  }
  const lines = list.data.assessments;
  return (
    <>
      <PageHeader
        title={pickText(unit.data.displayName)}
        before={
          onlyUnitOf(access) === undefined && (
            <Breadcrumb steps={[{ href: workingAddress(tenant, 'units'), label: t('units:title') }]} />
          )
        }
        lead={t('units:kindAndDuties', {
          kind: t(`vocabulary:unitKind.${unit.data.kind}`),
          count: unit.data.duties,
        })}
        action={
          <>
            {tools?.(unit.data)}
            {unit.data.abilities.submit && (
              <>
                <SubmitAll tenant={tenant} lines={lines} />
                <RecallAll tenant={tenant} lines={lines} />
              </>
            )}
          </>
        }
      />
      <div className={styles.page}>
        {failed && <QueryFailed error={failed} onRetry={() => void list.refetch()} />}
        {notice}
        <ReturnedNotice
          lines={lines}
          shown={view.show === 'returned'}
          mayEdit={unit.data.abilities.edit}
          onShow={() => setView({ show: 'returned' }, { push: true })}
        />
        <UnitSummary tenant={tenant} unit={unit.data} />
        <section className={styles.list} aria-labelledby="checklist">
          <h2 id="checklist">{t('units:checklist')}</h2>
          <ChecklistToolbar lines={lines} view={view} onChange={setView} />
          <Checklist
            unit={unit.data}
            lines={lines}
            view={view}
            addressOf={(item) =>
              workingAddress(tenant, `units/${teryt}`, { by: view.by, show: view.show, item })
            }
            onOpen={(item) => setView({ item }, { push: true })}
            onShowAll={() => setView({ show: undefined })}
            rowMore={rowMore}
          />
        </section>
        {after}
      </div>
      {view.item !== undefined && (
        <ItemDrawer
          unit={unit.data}
          lines={lines}
          view={view}
          open={view.item}
          onOpen={(item) => setView({ item })}
          assessment={assessment}
        />
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { LinkReport } from './link-report.js';
import { dutiesOf, unitsThatMayRestOn } from './link-targets.js';
import { isPointer, NO_POINTER, PointerFields, pointerOf, type TypedPointer } from './pointer-fields.js';
import { ReopenQuestion } from './reopen-question.js';
import { useLinkMany } from './use-link-many.js';
import styles from './link-drawer.module.css';

export interface LinkDrawerProps {
  tenant: string;
  evidence: EvidenceResponse;
  onClose: () => void;
}

interface LinkChoice {
  /** Null = nobody chose yet: the proof's own government. */
  units: readonly string[] | null;
  items: readonly string[];
  pointer: TypedPointer;
}

const NO_CHOICE: LinkChoice = { units: null, items: [], pointer: NO_POINTER };

/** One document often proves several things for several governments: choose both, link once. */
export function LinkDrawer({ tenant, evidence, onClose }: LinkDrawerProps) {
  const { t } = useTranslation(['evidence', 'vocabulary']);
  const pickText = usePickText();
  const access = useAccess();
  const units = useQuery(unitsQuery(tenant));
  const standard = useQuery(currentStandardQuery(tenant));
  const { content, isRestored, change, settle, clear } = useKeptForm<LinkChoice>(
    `link.${evidence.id}`,
    NO_CHOICE,
  );
  const { units: chosenUnits, items, pointer } = content;
  const { progress, failed, reading, asking, link, go, dismiss, again } = useLinkMany(
    tenant,
    evidence,
    pointerOf(pointer),
  );
  const error = units.error ?? standard.error;

  const within = unitsThatMayRestOn(evidence.unit.teryt, units.data?.units ?? []).filter(({ teryt }) =>
    canAt(access, 'assessment.edit', teryt),
  );
  const selected =
    chosenUnits ?? within.filter(({ teryt }) => teryt === evidence.unit.teryt).map(({ teryt }) => teryt);
  const duties = dutiesOf(
    within.filter(({ teryt }) => selected.includes(teryt)),
    standard.data?.items ?? [],
  );
  const wanted = items.filter((code) => duties.some((duty) => duty.code === code));
  const areaTitle = (code: string) => {
    const area = standard.data?.areas.find((one) => one.code === code);
    return area ? pickText(area.title) : code;
  };
  const done = () => {
    // A refusal leaves the choice to be tried again.
    if (progress?.outcomes.every(({ state }) => state !== 'refused')) settle(NO_CHOICE);
    onClose();
  };
  const pairs = selected.length * wanted.length;
  const ready = !progress && within.length > 0 && units.data && standard.data;

  return (
    <Drawer
      title={t('evidence:link.title')}
      over={evidence.title}
      onClose={onClose}
      actions={
        progress ? (
          <>
            <Button variant="primary" busy={progress.busy} onClick={done}>
              {t('evidence:link.close')}
            </Button>
            {!progress.busy && <Button onClick={again}>{t('evidence:link.more')}</Button>}
          </>
        ) : (
          ready && (
            <Button
              variant="primary"
              disabled={pairs === 0 || !isPointer(pointer)}
              busy={reading}
              onClick={() => void link(selected, wanted)}
            >
              {pairs === 0 ? t('evidence:link.nothing') : t('evidence:link.action', { count: pairs })}
            </Button>
          )
        )
      }
    >
      <div className={styles.choices}>
        {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
        {error && (
          <QueryFailed
            error={error}
            onRetry={() => {
              void units.refetch();
              void standard.refetch();
            }}
          />
        )}
        {!error && (!units.data || !standard.data) && <Skeleton rows={8} />}
        {units.data && standard.data && within.length === 0 && (
          <EmptyState title={t('evidence:link.none')}>{t('evidence:link.noneText')}</EmptyState>
        )}
        {asking && (
          <ReopenQuestion targets={asking} units={within} onYes={() => void go(asking)} onNo={dismiss} />
        )}
        {progress && <LinkReport {...progress} units={within} />}
        {ready && (
          <>
            {isRestored && <RestoredNotice onClear={clear} />}
            <p>{t('evidence:pointer.lead')}</p>
            <PointerFields pointer={pointer} onChange={(typed) => change({ ...content, pointer: typed })} />
            <CheckboxList
              label={t('evidence:link.units')}
              options={within.map(({ teryt, displayName, kind }) => ({
                value: teryt,
                label: pickText(displayName),
                detail: t(`vocabulary:unitKind.${kind}`),
              }))}
              selected={selected}
              onChange={(chosen) => change({ ...content, units: chosen })}
            />
            <CheckboxList
              label={t('evidence:link.items')}
              hint={t('evidence:link.itemsHint')}
              options={duties.map(({ code, title, area }) => ({
                value: code,
                label: `${code} ${pickText(title)}`,
                group: areaTitle(area),
              }))}
              selected={wanted}
              onChange={(chosen) => change({ ...content, items: chosen })}
            />
          </>
        )}
      </div>
    </Drawer>
  );
}

import type { FormEvent, ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES, isDutyOf, TEXT_LIMITS, type ActionStatus } from '@miara/shared';
import type { ActionEvidenceResponse, ActionResponse } from '@miara/shared/api';
import { actionKindsQuery } from '../../api/action-lists-queries.js';
import { problemOf } from '../../api/problem-of.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { DateField } from '../../design/date-field/date-field.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import type { ActionDraft } from './action-draft.js';
import styles from './action-form.module.css';

/** What the route puts in for proofs. */
export type ProofsSlot = (field: {
  units: readonly { value: string; label: string }[];
  proofs: readonly ActionEvidenceResponse[];
  onChange: (change: (proofs: readonly ActionEvidenceResponse[]) => ActionEvidenceResponse[]) => void;
  id: string;
  error: string | undefined;
}) => ReactNode;

export interface ActionFormProps {
  tenant: string;
  draft: ActionDraft;
  /** Gets a function of the present draft, since uploads end while something else is typed. */
  onChange: (change: (draft: ActionDraft) => ActionDraft) => void;
  onSave: () => void;
  busy: boolean;
  error: Error | null;
  /** The action as it was; its credits may stay even where they could not be given anew. */
  before?: ActionResponse;
  proofs: ProofsSlot;
  /** Beside the button that saves. */
  aside?: ReactNode;
}

/** What was done, by whom, for whom and for which items of the standard. */
export function ActionForm(props: ActionFormProps) {
  const { tenant, draft, onChange, onSave, busy, error, before, proofs, aside } = props;
  const { t } = useTranslation(['actions', 'vocabulary']);
  const pickText = usePickText();
  const access = useAccess();
  const kinds = useQuery(actionKindsQuery(tenant));
  const units = useQuery(unitsQuery(tenant));
  const standard = useQuery(currentStandardQuery(tenant));
  const labels = {
    unit: t('actions:field.unit'),
    kind: t('actions:field.kind'),
    title: t('actions:field.title'),
    status: t('actions:field.status'),
    startsOn: t('actions:field.startsOn'),
    endsOn: t('actions:field.endsOn'),
    place: t('actions:field.place'),
    description: t('actions:field.description'),
    peopleReached: t('actions:field.peopleReached'),
    costGrosz: t('actions:field.cost'),
    units: t('actions:field.units'),
    items: t('actions:field.items'),
    evidence: t('actions:field.evidence'),
  };
  const problems = useServerProblems(error, labels);
  const failed = kinds.error ?? units.error ?? standard.error;
  if (failed) {
    return (
      <QueryFailed
        error={failed}
        onRetry={() => {
          void kinds.refetch();
          void units.refetch();
          void standard.refetch();
        }}
      />
    );
  }
  if (!kinds.data || !units.data || standard.data === undefined) return <Skeleton rows={12} />;

  const set = (change: Partial<ActionDraft>) => onChange((present) => ({ ...present, ...change }));
  const mine = units.data.units.filter(({ teryt }) => canAt(access, 'action.log', teryt));
  const known = [
    ...mine,
    ...(before?.units ?? []).filter(({ teryt }) => !mine.some((unit) => unit.teryt === teryt)),
  ];
  const creditable = known.map(({ teryt, displayName, kind }) => ({
    value: teryt,
    label: pickText(displayName),
    detail: t(`vocabulary:unitKind.${kind}`),
  }));
  const gminas = mine.filter(({ powiat }) => powiat?.teryt === draft.unit).map(({ teryt }) => teryt);
  const credited = known.filter(({ teryt }) => draft.units.includes(teryt));
  const areas = standard.data?.areas ?? [];
  const duties = (standard.data?.items ?? []).filter(({ duty }) =>
    credited.some(({ kind }) => isDutyOf(duty, kind)),
  );
  const former = (before?.items ?? []).filter(
    ({ code }) => !standard.data?.items.some((item) => item.code === code),
  );
  const itemOptions = [
    ...duties.map(({ code, title, area }) => {
      const group = areas.find((one) => one.code === area);
      return {
        value: code,
        label: `${code} ${pickText(title)}`,
        ...(group && { group: pickText(group.title) }),
      };
    }),
    ...former.map(({ code, title }) => ({
      value: code,
      label: `${code} ${pickText(title)}`,
      group: t('actions:formerItems'),
    })),
  ];
  const carriers = mine.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) }));
  // Carrier first; the proof of a powiat may serve its gminas.
  const proofUnits = [...carriers].sort(
    (a, b) => Number(b.value === draft.unit) - Number(a.value === draft.unit),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  const unnamed = error !== null && problems.errors.length === 0;

  return (
    <Form onSubmit={save}>
      <ErrorSummary errors={problems.errors} />
      <Select
        {...problems.field('kind')}
        label={labels.kind}
        value={draft.kind}
        options={kinds.data.kinds
          .filter(({ active, code }) => active || code === before?.kind)
          .map(({ code, name }) => ({ value: code, label: pickText(name) }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        {...problems.field('title')}
        label={labels.title}
        hint={t('actions:hint.title')}
        value={draft.title}
        maxLength={TEXT_LIMITS.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      <div className={styles.pair}>
        <DateField
          {...problems.field('startsOn')}
          label={labels.startsOn}
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          {...problems.field('endsOn')}
          optional
          label={labels.endsOn}
          hint={t('actions:hint.endsOn')}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <Select
        {...problems.field('status')}
        label={labels.status}
        value={draft.status}
        options={ACTION_STATUSES.map((value) => ({ value, label: t(`vocabulary:actionStatus.${value}`) }))}
        onChange={(status) => set({ status: status as ActionStatus })}
      />
      <TextField
        {...problems.field('place')}
        optional
        label={labels.place}
        value={draft.place}
        maxLength={TEXT_LIMITS.place}
        onChange={(event) => set({ place: event.target.value })}
      />
      <TextArea
        {...problems.field('description')}
        optional
        label={labels.description}
        limit={TEXT_LIMITS.description}
        rows={4}
        value={draft.description}
        onChange={(event) => set({ description: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          {...problems.field('peopleReached')}
          optional
          label={labels.peopleReached}
          hint={t('actions:hint.peopleReached')}
          inputMode="numeric"
          value={draft.peopleReached}
          onChange={(event) => set({ peopleReached: event.target.value })}
        />
        <TextField
          {...problems.field('costGrosz')}
          optional
          label={labels.costGrosz}
          hint={t('actions:hint.cost')}
          inputMode="decimal"
          value={draft.cost}
          onChange={(event) => set({ cost: event.target.value })}
        />
      </div>
      {!before && (
        <Select
          {...problems.field('unit')}
          label={labels.unit}
          value={draft.unit}
          options={[
            ...(draft.unit === '' ? [{ value: '', label: t('actions:chooseUnit') }] : []),
            ...carriers,
          ]}
          onChange={(unit) => set({ unit })}
        />
      )}
      <div className={styles.units}>
        <CheckboxList
          {...problems.field('units')}
          label={labels.units}
          hint={t('actions:hint.units')}
          options={creditable}
          selected={draft.units}
          onChange={(chosen) => set({ units: chosen })}
        />
        {gminas.length > 0 && (
          <Button
            size="small"
            onClick={() => onChange((now) => ({ ...now, units: [...new Set([...now.units, ...gminas])] }))}
          >
            {t('actions:allGminas', { count: gminas.length })}
          </Button>
        )}
      </div>
      <CheckboxList
        {...problems.field('items')}
        optional
        label={labels.items}
        hint={t(credited.length === 0 ? 'actions:hint.unitsFirst' : 'actions:hint.items')}
        options={itemOptions}
        selected={draft.items}
        onChange={(items) => set({ items })}
      />
      {proofs({
        units: proofUnits,
        proofs: draft.evidence,
        onChange: (change) => onChange((now) => ({ ...now, evidence: change(now.evidence) })),
        ...problems.field('evidence'),
      })}
      {unnamed && <ProblemNotice problem={problemOf(error)} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('actions:save')}
        </Button>
        {aside}
      </div>
    </Form>
  );
}

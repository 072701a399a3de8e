import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DUTY_TIMES, LEAD_DAYS, TEXT_LIMITS, type DutyTimes } from '@miara/shared';
import type { RecurringDutyResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Notice } from '../../design/notice/notice.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { addDays, todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useMe } from '../../session/use-session.js';
import { addDuty, changeDuty } from './duties-queries.js';
import styles from './duty-list.module.css';
import { PersonSelect } from './person-select.js';
import { placeOf, usePlaces } from './use-places.js';
import { useTaskChange } from './use-task-change.js';

export interface DutyDrawerProps {
  tenant: string;
  /** To be changed; left out for a new one. */
  duty?: RecurringDutyResponse;
  onClose: () => void;
}

/** How often, from which day, who, and how long before. A change holds for what is no task yet. */
export function DutyDrawer({ tenant, duty, onClose }: DutyDrawerProps) {
  const { t } = useTranslation('tasks');
  const say = useToast();
  const pickText = usePickText();
  const { person } = useMe();
  const { options, usual } = usePlaces(tenant);
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const [isEnding, setEnding] = useState(false);
  const {
    content: draft,
    change,
    clear,
  } = useKeptForm(`duty.${tenant}.${duty?.id ?? 'new'}`, {
    title: duty?.title ?? '',
    note: duty?.note ?? '',
    ownerId: duty ? (duty.owner?.id ?? '') : person.id,
    place: '',
    item: '',
    times: `${duty?.times ?? 2}`,
    firstDueOn: duty?.firstDueOn ?? addDays(todayInWarsaw(), 30),
    leadDays: `${duty?.leadDays ?? LEAD_DAYS.default}`,
  });
  const place = duty
    ? { team: duty.team?.teryt ?? null, unit: duty.unit?.teryt ?? null }
    : placeOf(draft.place || usual);
  const told = (words: string) => () => {
    say(words);
    clear();
    onClose();
  };
  const save = useTaskChange(
    tenant,
    () => {
      const body = {
        title: draft.title,
        note: draft.note.trim() === '' ? null : draft.note,
        ownerId: draft.ownerId || null,
        times: Number(draft.times) as DutyTimes,
        firstDueOn: draft.firstDueOn,
        leadDays: Number(draft.leadDays),
      };
      return duty
        ? changeDuty(tenant, duty, body)
        : addDuty(tenant, { ...body, ...place, item: draft.item || null });
    },
    told(t(duty ? 'duties.changed' : 'duties.added')),
  );
  const end = useTaskChange(
    tenant,
    () => changeDuty(tenant, duty!, { status: 'ended' }),
    told(t('duties.ended')),
  );
  const labels = {
    title: t('duties.field.title'),
    note: t('field.note'),
    ownerId: t('field.owner'),
    team: t('field.place'),
    unit: t('field.place'),
    item: t('field.item'),
    times: t('duties.field.times'),
    firstDueOn: t('duties.field.firstDueOn'),
    leadDays: t('duties.field.leadDays'),
  };
  const problems = useServerProblems(save.error ?? end.error, labels);
  return (
    <FormDrawer
      title={t(duty ? 'duties.changeTitle' : 'duties.addTitle')}
      saveLabel={t(duty ? 'drawer.save' : 'duties.add')}
      cancelLabel={t('drop.cancel')}
      save={{
        isPending: save.isPending,
        error: save.error ?? end.error,
        mutate: () => save.mutate(undefined),
      }}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('title')}
        label={labels.title}
        hint={t('duties.titleHint')}
        maxLength={TEXT_LIMITS.title}
        value={draft.title}
        onChange={(event) => change({ ...draft, title: event.target.value })}
      />
      <Select
        {...problems.field('times')}
        label={labels.times}
        value={draft.times}
        options={DUTY_TIMES.map((value) => ({ value: `${value}`, label: t(`duties.times.${value}`) }))}
        onChange={(times) => change({ ...draft, times })}
      />
      <DateField
        {...problems.field('firstDueOn')}
        label={labels.firstDueOn}
        hint={t('duties.firstHint')}
        value={draft.firstDueOn}
        onChange={(firstDueOn) => change({ ...draft, firstDueOn })}
      />
      <TextField
        {...problems.field('leadDays')}
        type="number"
        inputMode="numeric"
        min={LEAD_DAYS.min}
        max={LEAD_DAYS.max}
        label={labels.leadDays}
        hint={t('duties.leadHint')}
        value={draft.leadDays}
        onChange={(event) => change({ ...draft, leadDays: event.target.value })}
      />
      {!duty && (
        <>
          <Select
            {...problems.field(place.team ? 'team' : 'unit')}
            label={t('field.place')}
            value={draft.place || usual}
            options={options}
            onChange={(next) => change({ ...draft, place: next, ownerId: person.id })}
          />
          <Select
            {...problems.field('item')}
            optional
            label={labels.item}
            value={draft.item}
            options={[
              { value: '', label: t('noItem') },
              ...(standard?.items ?? []).map(({ code, title }) => ({
                value: code,
                label: `${code} ${pickText(title)}`,
              })),
            ]}
            onChange={(item) => change({ ...draft, item })}
          />
        </>
      )}
      <PersonSelect
        {...problems.field('ownerId')}
        tenant={tenant}
        place={place}
        present={duty?.owner ?? null}
        value={draft.ownerId}
        onChange={(ownerId) => change({ ...draft, ownerId })}
      />
      <TextArea
        {...problems.field('note')}
        optional
        label={labels.note}
        rows={3}
        limit={TEXT_LIMITS.note}
        value={draft.note}
        onChange={(event) => change({ ...draft, note: event.target.value })}
      />
      {duty && !isEnding && (
        <div>
          <Button variant="quiet" onClick={() => setEnding(true)}>
            {t('duties.end')}
          </Button>
        </div>
      )}
      {duty && isEnding && (
        <Notice
          tone="warning"
          title={t('duties.endTitle')}
          action={
            <div className={styles.buttons}>
              <Button variant="danger" busy={end.isPending} onClick={() => end.mutate(undefined)}>
                {t('duties.endConfirm')}
              </Button>
              <Button variant="quiet" onClick={() => setEnding(false)}>
                {t('drop.cancel')}
              </Button>
            </div>
          }
        >
          <p>{t('duties.endText')}</p>
        </Notice>
      )}
    </FormDrawer>
  );
}

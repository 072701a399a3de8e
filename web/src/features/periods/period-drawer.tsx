import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { PeriodResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { DateField } from '../../design/date-field/date-field.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { effectiveUntil, lastDayInForce, todayInWarsaw } from '../../i18n/format.js';
import { changePeriod, openPeriod } from './periods-queries.js';

export interface PeriodDrawerProps {
  tenant: string;
  /** The open period to be corrected; left out to open a new one. */
  period?: PeriodResponse;
  onClose: () => void;
}

/** Title, days and a note for the units. The closing day is the last one in the period. */
export function PeriodDrawer({ tenant, period, onClose }: PeriodDrawerProps) {
  const { t } = useTranslation('periods');
  const say = useToast();
  const queryClient = useQueryClient();
  const [pl, setPl] = useState(period?.title.pl ?? '');
  const [en, setEn] = useState(period?.title.en ?? '');
  const [beginsOn, setBeginsOn] = useState(period?.beginsOn ?? todayInWarsaw());
  const [lastDay, setLastDay] = useState(period ? lastDayInForce(period.endsOn) : '');
  const [note, setNote] = useState(period?.note ?? '');
  const save = useMutation({
    mutationFn: () => {
      const body = {
        title: { pl, ...(en.trim() !== '' && { en }) },
        beginsOn,
        endsOn: lastDay === '' ? '' : effectiveUntil(lastDay),
        note: note.trim() === '' ? null : note,
      };
      return period ? changePeriod(tenant, period, body) : openPeriod(tenant, body);
    },
    onSuccess: async () => {
      say(t(period ? 'form.changed' : 'form.opened'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = {
    'title/pl': t('form.titlePl'),
    'title/en': t('form.titleEn'),
    beginsOn: t('form.beginsOn'),
    endsOn: t('form.lastDay'),
    note: t('form.note'),
  };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t(period ? 'form.changeTitle' : 'form.openTitle')}
      saveLabel={t(period ? 'form.save' : 'form.open')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('title/pl')}
        label={labels['title/pl']}
        hint={t('form.titleHint')}
        value={pl}
        onChange={(event) => setPl(event.target.value)}
      />
      <TextField
        {...problems.field('title/en')}
        optional
        label={labels['title/en']}
        value={en}
        onChange={(event) => setEn(event.target.value)}
      />
      <DateField
        {...problems.field('beginsOn')}
        label={labels.beginsOn}
        value={beginsOn}
        onChange={setBeginsOn}
      />
      <DateField
        {...problems.field('endsOn')}
        label={labels.endsOn}
        hint={t('form.lastDayHint')}
        min={todayInWarsaw()}
        value={lastDay}
        onChange={setLastDay}
      />
      <TextArea
        {...problems.field('note')}
        optional
        label={labels.note}
        hint={t('form.noteHint')}
        rows={3}
        limit={TEXT_LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDrawer>
  );
}

import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { PeriodResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
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
  const form = useId();
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Drawer
      title={t(period ? 'form.changeTitle' : 'form.openTitle')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            {t(period ? 'form.save' : 'form.open')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={submit}>
        <ErrorSummary errors={problems.errors} />
        {save.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(save.error)} />}
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
      </Form>
    </Drawer>
  );
}

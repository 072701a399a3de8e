import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isDutyOf, TEXT_LIMITS } from '@miara/shared';
import type { PhaseDeadlineResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { agreeException } from './periods-queries.js';

export interface ExceptionDrawerProps {
  tenant: string;
  phases: readonly PhaseDeadlineResponse[];
  onClose: () => void;
}

/** Which unit has another day for what, and why: the unit reads both. */
export function ExceptionDrawer({ tenant, phases, onClose }: ExceptionDrawerProps) {
  const { t } = useTranslation('periods');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const { data: units } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const [unit, setUnit] = useState('');
  /** Number of a phase, or code of an item. */
  const [what, setWhat] = useState('');
  const [deadline, setDeadline] = useState('');
  const [reason, setReason] = useState('');
  const agree = useMutation({
    mutationFn: () =>
      agreeException(tenant, {
        unit,
        ...(what !== '' && (what.includes('-') ? { item: what } : { phase: Number(what) })),
        deadline,
        reason,
      }),
    onSuccess: async () => {
      say(t('exceptions.added'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = {
    unit: t('exceptions.unit'),
    phase: t('exceptions.what'),
    item: t('exceptions.what'),
    deadline: t('exceptions.day'),
    reason: t('exceptions.reason'),
  };
  const problems = useServerProblems(agree.error, labels);
  const kind = units?.units.find(({ teryt }) => teryt === unit)?.kind;
  const items = (standard?.items ?? []).filter(({ duty }) => kind === undefined || isDutyOf(duty, kind));
  return (
    <FormDrawer
      title={t('exceptions.addTitle')}
      saveLabel={t('exceptions.save')}
      cancelLabel={t('cancel')}
      save={agree}
      problems={problems}
      onClose={onClose}
    >
      <Select
        {...problems.field('unit')}
        label={labels.unit}
        value={unit}
        options={[
          { value: '', label: t('exceptions.choose') },
          ...(units?.units ?? []).map(({ teryt, displayName }) => ({
            value: teryt,
            label: pickText(displayName),
          })),
        ]}
        onChange={setUnit}
      />
      <Select
        {...problems.field('phase')}
        label={labels.phase}
        value={what}
        options={[
          { value: '', label: t('exceptions.choose') },
          {
            label: t('exceptions.wholePhase'),
            options: phases.map(({ number, title }) => ({
              value: `${number}`,
              label: t('deadlines.phaseOf', { number, title: pickText(title) }),
            })),
          },
          {
            label: t('exceptions.oneItem'),
            options: items.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` })),
          },
        ]}
        onChange={setWhat}
      />
      <DateField
        {...problems.field('deadline')}
        label={labels.deadline}
        value={deadline}
        onChange={setDeadline}
      />
      <TextArea
        {...problems.field('reason')}
        label={labels.reason}
        hint={t('exceptions.reasonHint')}
        rows={4}
        limit={TEXT_LIMITS.exceptionReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDrawer>
  );
}

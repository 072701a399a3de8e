import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MEETING_REPEATS, SERIES_LIMITS, TEXT_LIMITS, type MeetingRepeat } from '@miara/shared';
import type { MeetingResponse, TeamResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { MeetingFields, useMeetingLabels, writtenPlace, type MeetingContent } from './meeting-fields.js';
import { planMeetings } from './meetings-queries.js';

interface PlanForm extends MeetingContent {
  /** One point per line. */
  agenda: string;
  inviteAll: boolean;
  /** Empty = one meeting. */
  every: MeetingRepeat | '';
  times: string;
}

export interface PlanDrawerProps {
  tenant: string;
  team: TeamResponse;
  onClose: () => void;
  /** Shows what was planned. */
  onPlanned: (meeting: MeetingResponse) => void;
}

/** A meeting to be planned, alone or as a series. */
export function PlanDrawer({ tenant, team, onClose, onPlanned }: PlanDrawerProps) {
  const { t } = useTranslation('teams');
  const queryClient = useQueryClient();
  const { teryt } = team.unit;
  const form = useKeptForm<PlanForm>(`plan-meeting.${teryt}`, {
    title: t('plan.defaultTitle'),
    day: '',
    startsAt: '10:00',
    endsAt: '',
    place: '',
    onlineAddress: '',
    chairId: '',
    agenda: '',
    inviteAll: true,
    every: '',
    times: '4',
  });
  const { content } = form;
  const change = (part: Partial<typeof content>) => form.change({ ...content, ...part });
  const save = useMutation({
    mutationFn: () =>
      planMeetings(tenant, teryt, {
        title: content.title,
        day: content.day,
        startsAt: content.startsAt,
        ...writtenPlace(content),
        chairId: content.chairId || null,
        agenda: content.agenda
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        inviteAll: content.inviteAll,
        series: content.every ? { every: content.every, times: Number(content.times) } : null,
      }),
    onSuccess: async ({ meetings: [first] }) => {
      form.clear();
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'teams') });
      if (first) onPlanned(first);
    },
  });
  const labels = {
    ...useMeetingLabels(),
    agenda: t('plan.agenda'),
    series: t('plan.repeat'),
  };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t('plan.title')}
      saveLabel={t('plan.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <MeetingFields content={content} problems={problems} chairs={team.members} onChange={change} />
      <TextArea
        {...problems.field('agenda')}
        optional
        label={labels.agenda}
        hint={t('plan.agendaHint')}
        rows={5}
        limit={TEXT_LIMITS.minutes}
        value={content.agenda}
        onChange={(event) => change({ agenda: event.target.value })}
      />
      <Checkbox
        label={t('plan.inviteAll', { count: team.members.length })}
        checked={content.inviteAll}
        onChange={(event) => change({ inviteAll: event.target.checked })}
      />
      <Select
        {...problems.field('series')}
        label={labels.series}
        value={content.every}
        options={[
          { value: '', label: t('plan.once') },
          ...MEETING_REPEATS.map((value) => ({ value, label: t(`plan.every.${value}`) })),
        ]}
        onChange={(every) => change({ every: every as MeetingRepeat | '' })}
      />
      {content.every && (
        <TextField
          type="number"
          label={t('plan.times')}
          min={SERIES_LIMITS.min}
          max={SERIES_LIMITS.max}
          value={content.times}
          onChange={(event) => change({ times: event.target.value })}
        />
      )}
    </FormDrawer>
  );
}

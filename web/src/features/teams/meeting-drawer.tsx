import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MeetingResponse } from '@miara/shared/api';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { meetingChanges } from './meetings-queries.js';
import { useMeetingChange } from './use-meeting-change.js';

export interface MeetingDrawerProps {
  tenant: string;
  meeting: MeetingResponse;
  onClose: () => void;
}

/** Day, hour, place, chair, and with what the minutes begin and end. */
export function MeetingDrawer({ tenant, meeting, onClose }: MeetingDrawerProps) {
  const { t } = useTranslation('teams');
  const change = useMeetingChange(tenant, meeting.id);
  const [version] = useState(meeting.version);
  const [content, setContent] = useState({
    title: meeting.title,
    day: meeting.day,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt ?? '',
    place: meeting.place ?? '',
    onlineAddress: meeting.onlineAddress ?? '',
    chairId: meeting.chair?.id ?? '',
    opening: meeting.opening,
    closing: meeting.closing,
  });
  const set = (part: Partial<typeof content>) => setContent({ ...content, ...part });
  const { chairId, ...rest } = content;
  const save = () =>
    change.mutate(
      () =>
        meetingChanges(tenant, meeting.id).edit(version, {
          ...rest,
          endsAt: rest.endsAt || null,
          place: rest.place.trim() || null,
          onlineAddress: rest.onlineAddress.trim() || null,
          ...(chairId !== (meeting.chair?.id ?? '') && { chairId: chairId || null }),
        }),
      { onSuccess: onClose },
    );
  const labels = {
    title: t('meeting.name'),
    day: t('meeting.day'),
    startsAt: t('meeting.startsAt'),
    endsAt: t('meeting.endsAt'),
    place: t('meeting.place'),
    onlineAddress: t('meeting.online'),
    chairId: t('meeting.chair'),
    opening: t('meeting.opening'),
    closing: t('meeting.closing'),
  };
  const problems = useServerProblems(change.error, labels);
  const text = (name: 'title' | 'startsAt' | 'endsAt' | 'place' | 'onlineAddress') => ({
    ...problems.field(name),
    label: labels[name],
    value: content[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });
  return (
    <FormDrawer
      title={t('meeting.editTitle')}
      saveLabel={t('meeting.save')}
      cancelLabel={t('cancel')}
      save={{ isPending: change.isPending, error: change.error, mutate: save }}
      problems={problems}
      onClose={onClose}
    >
      <TextField {...text('title')} />
      <DateField
        {...problems.field('day')}
        label={labels.day}
        value={content.day}
        onChange={(day) => set({ day })}
      />
      <TextField {...text('startsAt')} type="time" />
      <TextField {...text('endsAt')} type="time" optional />
      <TextField {...text('place')} optional />
      <TextField {...text('onlineAddress')} optional type="url" />
      <Select
        {...problems.field('chairId')}
        optional
        label={labels.chairId}
        value={chairId}
        options={[
          { value: '', label: t('meeting.noChair') },
          ...(meeting.chair && !meeting.members.some(({ id }) => id === meeting.chair?.id)
            ? [{ value: meeting.chair.id, label: meeting.chair.name }]
            : []),
          ...meeting.members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => set({ chairId: next })}
      />
      {(['opening', 'closing'] as const).map((name) => (
        <TextArea
          key={name}
          {...problems.field(name)}
          label={labels[name]}
          hint={t('meeting.frameHint')}
          rows={4}
          limit={TEXT_LIMITS.minutesFrame}
          value={content[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      ))}
    </FormDrawer>
  );
}

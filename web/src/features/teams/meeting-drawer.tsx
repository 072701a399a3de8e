import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MeetingResponse } from '@miara/shared/api';
import { TextArea } from '../../design/text-area/text-area.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { MeetingFields, useMeetingLabels, writtenPlace } from './meeting-fields.js';
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
          ...writtenPlace(content),
          ...(chairId !== (meeting.chair?.id ?? '') && { chairId: chairId || null }),
        }),
      { onSuccess: onClose },
    );
  const labels = {
    ...useMeetingLabels(),
    opening: t('meeting.opening'),
    closing: t('meeting.closing'),
  };
  const problems = useServerProblems(change.error, labels);
  const { chair, members } = meeting;
  const chairs = chair && !members.some(({ id }) => id === chair.id) ? [chair, ...members] : members;
  return (
    <FormDrawer
      title={t('meeting.editTitle')}
      saveLabel={t('meeting.save')}
      cancelLabel={t('cancel')}
      save={{ isPending: change.isPending, error: change.error, mutate: save }}
      problems={problems}
      onClose={onClose}
    >
      <MeetingFields content={content} problems={problems} chairs={chairs} onChange={set} />
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

import { useTranslation } from 'react-i18next';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import type { ServerProblems } from '../../forms/use-server-problems.js';

/** What is typed of a meeting whether it is planned or changed; empty = none. */
export interface MeetingContent {
  title: string;
  day: string;
  startsAt: string;
  endsAt: string;
  place: string;
  onlineAddress: string;
  chairId: string;
}

/** What the fields are called, by their names in the request. */
export function useMeetingLabels(): Record<keyof MeetingContent, string> {
  const { t } = useTranslation('teams');
  return {
    title: t('meeting.name'),
    day: t('meeting.day'),
    startsAt: t('meeting.startsAt'),
    endsAt: t('meeting.endsAt'),
    place: t('meeting.place'),
    onlineAddress: t('meeting.online'),
    chairId: t('meeting.chair'),
  };
}

/** What may be empty, as the request says it. */
export function writtenPlace({ endsAt, place, onlineAddress }: MeetingContent) {
  return {
    endsAt: endsAt || null,
    place: place.trim() || null,
    onlineAddress: onlineAddress.trim() || null,
  };
}

export interface MeetingFieldsProps {
  content: MeetingContent;
  problems: ServerProblems;
  /** Who may lead it. */
  chairs: readonly { id: string; name: string }[];
  onChange: (part: Partial<MeetingContent>) => void;
}

/** Name, day, hours, place and chair of a meeting. */
export function MeetingFields({ content, problems, chairs, onChange }: MeetingFieldsProps) {
  const { t } = useTranslation('teams');
  const labels = useMeetingLabels();
  const text = (name: Exclude<keyof MeetingContent, 'day' | 'chairId'>) => ({
    ...problems.field(name),
    label: labels[name],
    value: content[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  return (
    <>
      <TextField {...text('title')} />
      <DateField
        {...problems.field('day')}
        label={labels.day}
        value={content.day}
        onChange={(day) => onChange({ day })}
      />
      <TextField {...text('startsAt')} type="time" />
      <TextField {...text('endsAt')} type="time" optional />
      <TextField {...text('place')} optional />
      <TextField {...text('onlineAddress')} optional type="url" />
      <Select
        {...problems.field('chairId')}
        optional
        label={labels.chairId}
        value={content.chairId}
        options={[
          { value: '', label: t('meeting.noChair') },
          ...chairs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chairId) => onChange({ chairId })}
      />
    </>
  );
}

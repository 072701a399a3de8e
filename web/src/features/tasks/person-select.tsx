import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select } from '../../design/select/select.js';
import { useAccess, useMe } from '../../session/use-session.js';
import { taskPeopleQuery, type Place } from './tasks-queries.js';

export interface PersonSelectProps {
  tenant: string;
  /** Whose people may be chosen. */
  place: Place;
  /** Identifier of a person; '' = nobody yet. */
  value: string;
  onChange: (id: string) => void;
  /** The present owner, who stays a choice even when they left. */
  present?: { id: string; name: string } | null;
  id?: string;
  error?: string | undefined;
}

/** Who does it: oneself first, then the people of the place, or nobody yet. */
export function PersonSelect({ tenant, place, value, onChange, present, id, error }: PersonSelectProps) {
  const { t } = useTranslation('tasks');
  const { person } = useMe();
  const { scope } = useAccess();
  // The whole area is only for those who see it; for the others the place is not known yet.
  const isPlace = scope.all || place.team !== null || place.unit !== null;
  const { data } = useQuery({ ...taskPeopleQuery(tenant, place), enabled: isPlace });
  const people = data?.people ?? [];
  const isMine = people.some((one) => one.id === person.id) || data === undefined;
  const others = people.filter((one) => one.id !== person.id);
  const isGone = present && present.id !== person.id && !others.some((one) => one.id === present.id);
  return (
    <Select
      {...(id !== undefined && { id })}
      error={error}
      label={t('field.owner')}
      value={value}
      onChange={onChange}
      options={[
        ...(isMine ? [{ value: person.id, label: t('me', { name: person.name }) }] : []),
        ...others.map((one) => ({ value: one.id, label: one.name })),
        ...(isGone ? [{ value: present.id, label: present.name }] : []),
        { value: '', label: t('task-rows:nobody') },
      ]}
    />
  );
}

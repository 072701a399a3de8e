import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../../api/query-keys.js';
import { DateField } from '../../design/date-field/date-field.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { addMember } from './members-queries.js';

/** A government joins from a day; its items are opened with it. */
export function JoinDrawer({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation('members');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [teryt, setTeryt] = useState('');
  const [joinedOn, setJoinedOn] = useState(todayInWarsaw);
  const join = useMutation({
    mutationFn: () => addMember(tenant, { teryt: teryt.trim(), joinedOn }),
    onSuccess: async ({ unit }) => {
      say(t('add.done', { unit: pickText(unit.displayName) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = { teryt: t('field.teryt'), joinedOn: t('field.joinedOn') };
  const problems = useServerProblems(join.error, labels);
  return (
    <FormDrawer
      title={t('add.title')}
      saveLabel={t('add.confirm')}
      cancelLabel={t('cancel')}
      save={join}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('teryt')}
        label={labels.teryt}
        hint={t('hint.teryt')}
        inputMode="numeric"
        value={teryt}
        onChange={(event) => setTeryt(event.target.value)}
      />
      <DateField
        {...problems.field('joinedOn')}
        label={labels.joinedOn}
        value={joinedOn}
        onChange={setJoinedOn}
      />
    </FormDrawer>
  );
}

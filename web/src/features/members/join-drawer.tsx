import { useState } from 'react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../../api/query-keys.js';
import { DateField } from '../../design/date-field/date-field.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems, type ServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { addMember, registerQuery } from './members-queries.js';

/** A government joins from a day; its items are opened with it. */
export function JoinDrawer({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation(['members', 'vocabulary']);
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [q, setQ] = useState('');
  const [teryt, setTeryt] = useState('');
  const register = useQuery({ ...registerQuery(tenant, q.trim()), placeholderData: keepPreviousData });
  const found = q.trim() === '' ? [] : (register.data?.units ?? []);
  const [joinedOn, setJoinedOn] = useState(todayInWarsaw);
  const join = useMutation({
    mutationFn: () => addMember(tenant, { teryt: teryt.trim(), joinedOn }),
    onSuccess: async ({ unit }) => {
      say(t('members:add.done', { unit: pickText(unit.displayName) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = { teryt: t('members:field.find'), joinedOn: t('members:field.joinedOn') };
  const refused = useServerProblems(join.error, labels);
  const [isMissing, setMissing] = useState(false);
  const notChosen = { ...refused.field('teryt'), error: t('members:add.notChosen') };
  const problems: ServerProblems = isMissing
    ? {
        errors: [{ id: notChosen.id, name: 'teryt', label: labels.teryt, text: notChosen.error }],
        field: (name) => (name === 'teryt' ? notChosen : { ...refused.field(name), error: undefined }),
      }
    : refused;
  const save = () => {
    setMissing(teryt === '');
    if (teryt !== '') join.mutate();
  };
  return (
    <FormDrawer
      title={t('members:add.title')}
      saveLabel={t('members:add.confirm')}
      cancelLabel={t('members:cancel')}
      save={{ isPending: join.isPending, error: isMissing ? null : join.error, mutate: save }}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('teryt')}
        type="search"
        label={labels.teryt}
        hint={t('members:hint.find')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {q.trim() !== '' && register.data && found.length === 0 && <p>{t('members:notInRegister')}</p>}
      {found.length > 0 && (
        <RadioGroup
          label={t('members:field.teryt')}
          value={teryt}
          options={found.map(({ unit, powiatName, isMember }) => ({
            value: unit.teryt,
            label: pickText(unit.displayName),
            detail: [
              t(`vocabulary:unitKind.${unit.kind}`),
              powiatName && pickText(powiatName),
              unit.teryt,
              isMember && t('members:alreadyMember'),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
          onChange={(chosen) => {
            setTeryt(chosen);
            setMissing(false);
          }}
        />
      )}
      <DateField
        {...problems.field('joinedOn')}
        label={labels.joinedOn}
        value={joinedOn}
        onChange={setJoinedOn}
      />
    </FormDrawer>
  );
}

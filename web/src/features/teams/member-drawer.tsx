import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TeamMemberResponse, TeamResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { addMember, editMember } from './teams-queries.js';

export interface MemberDrawerProps {
  tenant: string;
  team: TeamResponse;
  /** Null for somebody new. */
  member: TeamMemberResponse | null;
  onClose: () => void;
}

/** Somebody on the team: who, from where, for which sectors and since when. */
export function MemberDrawer({ tenant, team, member, onClose }: MemberDrawerProps) {
  const { t } = useTranslation('teams');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const { teryt } = team.unit;
  const form = useKeptForm(`team-member.${teryt}.${member?.id ?? 'new'}`, {
    name: member?.name ?? '',
    organisation: member?.organisation ?? '',
    function: member?.function ?? '',
    sectors: [...(member?.sectors ?? [])],
    personId: member?.personId ?? '',
    email: member?.email ?? '',
    from: member?.from ?? todayInWarsaw(),
  });
  const { content } = form;
  const [version] = useState(member?.version ?? 0);
  const change = (part: Partial<typeof content>) => form.change({ ...content, ...part });
  const save = useMutation({
    mutationFn: () => {
      const body = {
        ...content,
        function: content.function.trim() || null,
        personId: content.personId || null,
        email: content.email.trim() || null,
      };
      return member ? editMember(tenant, { id: member.id, version }, body) : addMember(tenant, teryt, body);
    },
    onSuccess: async () => {
      form.clear();
      say(t(member ? 'member.saved' : 'member.added'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'teams') });
    },
  });
  const labels = {
    name: t('member.name'),
    organisation: t('member.organisation'),
    function: t('member.function'),
    sectors: t('member.sectors'),
    personId: t('member.account'),
    email: t('member.email'),
    from: t('member.from'),
  };
  const problems = useServerProblems(save.error, labels);
  const text = (name: 'name' | 'organisation' | 'function' | 'email') => ({
    ...problems.field(name),
    label: labels[name],
    value: content[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <FormDrawer
      title={t(member ? 'member.editTitle' : 'member.addTitle')}
      saveLabel={t('member.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField {...text('name')} />
      <TextField {...text('organisation')} hint={t('member.organisationHint')} />
      <TextField {...text('function')} optional />
      <CheckboxList
        {...problems.field('sectors')}
        label={labels.sectors}
        hint={t('member.sectorsHint')}
        options={team.sectors.map(({ code, name, members }) => ({
          value: code,
          label: pickText(name),
          ...(members.length === 0 && { detail: t('sector.nobody') }),
        }))}
        selected={content.sectors}
        onChange={(sectors) => change({ sectors })}
      />
      <TextField {...text('email')} optional type="email" hint={t('member.emailHint')} />
      <Select
        {...problems.field('personId')}
        optional
        label={labels.personId}
        hint={t('member.accountHint')}
        value={content.personId}
        options={[
          { value: '', label: t('member.noAccount') },
          ...team.accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(personId) => change({ personId })}
      />
      <DateField
        {...problems.field('from')}
        label={labels.from}
        value={content.from}
        onChange={(from) => change({ from })}
      />
    </FormDrawer>
  );
}

import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TeamMemberResponse, TeamResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Notice } from '../../design/notice/notice.js';
import { Select } from '../../design/select/select.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { handoverQuery, handOver } from './teams-queries.js';

export interface HandoverDrawerProps {
  tenant: string;
  team: TeamResponse;
  member: TeamMemberResponse;
  onClose: () => void;
}

/** Somebody leaves: what is open is told first, then it passes to the successor at once. */
export function HandoverDrawer({ tenant, team, member, onClose }: HandoverDrawerProps) {
  const { t } = useTranslation('teams');
  const say = useToast();
  const queryClient = useQueryClient();
  const { data } = useQuery(handoverQuery(tenant, member.id));
  const [on, setOn] = useState(todayInWarsaw());
  const [successor, setSuccessor] = useState('');
  const save = useMutation({
    mutationFn: () => handOver(tenant, member, { on, successor: successor || null }),
    onSuccess: async () => {
      say(t('handover.done', { name: member.name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = { on: t('handover.on'), successor: t('handover.successor') };
  const problems = useServerProblems(save.error, labels);
  const open = (data?.parts ?? []).filter(({ count }) => count > 0);
  return (
    <FormDrawer
      title={t('handover.title', { name: member.name })}
      saveLabel={t('handover.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <p>{t('handover.lead')}</p>
      {data && (
        <Notice title={t(open.length === 0 ? 'handover.nothingOpen' : 'handover.open')}>
          {open.length > 0 && (
            <ul>
              {open.map(({ source, count }) => (
                <li key={source}>
                  {t(`handover.part.${source}`, { count, defaultValue: `${source}: ${count}` })}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {data?.hasAccount && (
        <Notice tone="warning">
          <p>{t('handover.account')}</p>
        </Notice>
      )}
      <DateField
        {...problems.field('on')}
        label={labels.on}
        hint={t('handover.onHint')}
        value={on}
        onChange={setOn}
      />
      <Select
        {...problems.field('successor')}
        label={labels.successor}
        value={successor}
        options={[
          { value: '', label: t('handover.nobody') },
          ...team.members
            .filter(({ id }) => id !== member.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setSuccessor}
      />
    </FormDrawer>
  );
}

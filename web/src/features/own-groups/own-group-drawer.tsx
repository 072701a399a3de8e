import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { OwnGroupResponse } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { saveGroup } from './own-groups-queries.js';

export interface OwnGroupDrawerProps {
  tenant: string;
  /** Null for a new one. */
  group: OwnGroupResponse | null;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** One group: what it is called and who is in it. Units that are no members today stay in it unseen. */
export function OwnGroupDrawer({ tenant, group, onClose, onSaved }: OwnGroupDrawerProps) {
  const { t } = useTranslation('own-groups');
  const pickText = usePickText();
  const say = useToast();
  const { data } = useQuery(unitsQuery(tenant));
  const [name, setName] = useState(group?.name ?? '');
  const [teryts, setTeryts] = useState<string[]>(group?.teryts ?? []);
  const save = useMutation({
    mutationFn: () => saveGroup(tenant, group, { name, teryts }),
    onSuccess: async () => {
      say(t('saved'));
      onClose();
      await onSaved();
    },
  });
  const labels = { name: t('name'), teryts: t('units') };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t(group ? 'editTitle' : 'addTitle')}
      saveLabel={t('save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('name')}
        label={labels.name}
        value={name}
        maxLength={TEXT_LIMITS.groupName}
        onChange={(event) => setName(event.target.value)}
      />
      <CheckboxList
        {...problems.field('teryts')}
        label={labels.teryts}
        options={(data?.units ?? []).map((unit) => ({
          value: unit.teryt,
          label: pickText(unit.displayName),
        }))}
        selected={teryts}
        onChange={setTeryts}
      />
    </FormDrawer>
  );
}

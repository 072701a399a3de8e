import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VersionResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { TextField } from '../../design/text-field/text-field.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { nextNumber } from './next-number.js';
import { useNumberProblems } from './use-number-problems.js';
import { draftVersion } from './versions-queries.js';

/** The number of the next version; the draft begins as a copy of the one in force. */
export function DraftDialog({
  tenant,
  inForce,
  onClose,
}: {
  tenant: string;
  inForce: VersionResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [number, setNumber] = useState(() => nextNumber(inForce.number));
  const save = useMutation({
    mutationFn: () => draftVersion(tenant, { code: inForce.code, number: number.trim() }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'standard-versions') });
      await navigate(workingAddress(tenant, `standard/versions/${id}`));
    },
  });
  const labels = { number: t('field.number') };
  const problems = useNumberProblems(save.error, labels);
  return (
    <FormDrawer
      title={t('draft.title')}
      saveLabel={t('draft.confirm')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <p>{t('draft.text', { number: inForce.number })}</p>
      <TextField
        {...problems.field('number')}
        label={labels.number}
        hint={t('hint.number')}
        inputMode="decimal"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </FormDrawer>
  );
}

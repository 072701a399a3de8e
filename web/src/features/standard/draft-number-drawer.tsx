import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WholeVersionResponse } from '@miara/shared/api';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { renumberDraft } from './versions-queries.js';

/** Another number for a draft. */
export function DraftNumberDrawer({
  tenant,
  draft,
  onClose,
  onSaved,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}) {
  const { t } = useTranslation('versions');
  const say = useToast();
  const [number, setNumber] = useState(draft.number);
  const save = useMutation({
    mutationFn: () => renumberDraft(tenant, draft, number.trim()),
    onSuccess: async () => {
      say(t('frame.saved'));
      onClose();
      await onSaved();
    },
  });
  const labels = { number: t('field.number') };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t('frame.number')}
      saveLabel={t('item.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
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

import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WholeVersionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { MetEdits } from './met-edits.js';
import { useNumberProblems } from './use-number-problems.js';
import { renumberDraft } from './versions-queries.js';

/** Another number for a draft. */
export function DraftNumberDrawer({
  tenant,
  draft,
  onClose,
  renew,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  onClose: () => void;
  /** Fetches the draft as it is now. */
  renew: () => Promise<WholeVersionResponse>;
}) {
  const { t } = useTranslation('versions');
  const say = useToast();
  const [number, setNumber] = useState(draft.number);
  const [other, setOther] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: () => renumberDraft(tenant, draft, number.trim()),
    onSuccess: async () => {
      say(t('frame.saved'));
      onClose();
      await renew();
    },
    onError: async (problem) => {
      if (problemOf(problem)?.code === 'changed_since') setOther((await renew()).number);
    },
  });
  const labels = { number: t('field.number') };
  const problems = useNumberProblems(save.error, labels);
  return (
    <FormDrawer
      title={t('frame.number')}
      saveLabel={t('item.save')}
      cancelLabel={t('cancel')}
      save={{ ...save, error: other === null ? save.error : null }}
      problems={problems}
      onClose={onClose}
    >
      {other !== null && (
        <MetEdits
          theirs={other === number ? [] : [{ label: labels.number, text: other }]}
          onTake={() => setNumber(other)}
        />
      )}
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

import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { ConnectionError, isProblem } from '../../api/problem-error.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { useToast } from '../../design/toast/toast.js';
import { useMe } from '../../session/use-session.js';
import { ActionConflict } from './action-conflict.js';
import { draftOf } from './action-draft.js';
import { ActionForm, type NewPartnerSlot, type ProofsSlot } from './action-form.js';
import { actionQuery, editAction } from './actions-queries.js';
import { KeepEdit } from './keep-edit.js';
import { keepEdit, keptEdit } from './kept-draft.js';
import { requestOf } from './save-draft.js';

export interface EditActionProps {
  tenant: string;
  action: ActionResponse;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
  /** Saved, or left as it was. */
  onDone: () => void;
}

/** Changes an action. When somebody else changed it meanwhile, both versions are shown and nothing is lost. */
export function EditAction({ tenant, action, proofs, newPartner, onDone }: EditActionProps) {
  const { t } = useTranslation('actions');
  const say = useToast();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const [kept] = useState(() => keptEdit(person.id, action.id));
  // What is being changed is the action as it was opened, not as it is refetched under the fingers.
  const [base, setBase] = useState(kept?.base ?? action);
  const [draft, setDraft] = useState(kept?.draft ?? (() => draftOf(action)));
  const touched = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  useEffect(() => {
    keepEdit(person.id, action.id, touched ? { base, draft } : null);
  }, [person.id, action.id, base, draft, touched]);
  const save = useMutation({
    mutationFn: async (version: number) => {
      const { unit: _carrier, ...change } = requestOf(draft);
      return editAction(tenant, action.id, version, change);
    },
    onSuccess: async (changed) => {
      keepEdit(person.id, action.id, null);
      queryClient.setQueryData(actionQuery(tenant, action.id).queryKey, changed);
      say(t('saved'));
      onDone();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const onKept = () => {
    keepEdit(person.id, action.id, null);
    onDone();
  };
  const present = isProblem(save.error, 'changed_since')
    ? (save.error.problem.present as ActionResponse)
    : null;
  return (
    <>
      {present && (
        <ActionConflict
          tenant={tenant}
          mine={draft}
          present={present}
          onKeepMine={() => {
            setBase(present);
            save.mutate(present.version);
          }}
          onTakeTheirs={() => {
            setBase(present);
            setDraft(draftOf(present));
            save.reset();
          }}
        />
      )}
      <ActionForm
        tenant={tenant}
        draft={draft}
        onChange={setDraft}
        onSave={() => save.mutate(base.version)}
        busy={save.isPending}
        error={present ? null : save.error}
        before={base}
        proofs={proofs}
        newPartner={newPartner}
        aside={
          <>
            {save.error instanceof ConnectionError && (
              <KeepEdit tenant={tenant} base={base} draft={draft} onKept={onKept} />
            )}
            <Button
              variant="quiet"
              onClick={() => {
                keepEdit(person.id, action.id, null);
                onDone();
              }}
            >
              {t(touched ? 'undo' : 'leave')}
            </Button>
          </>
        }
      />
    </>
  );
}

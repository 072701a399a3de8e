import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { ConnectionError, isProblem } from '../../api/problem-error.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useMe } from '../../session/use-session.js';
import { ActionConflict } from './action-conflict.js';
import { draftOf } from './action-draft.js';
import { ActionForm, type ProofsSlot } from './action-form.js';
import { actionQuery, editAction } from './actions-queries.js';
import { KeepEdit } from './keep-edit.js';
import { keepEdit, keptEdit } from './kept-draft.js';
import { requestOf } from './save-draft.js';

export interface EditActionProps {
  tenant: string;
  action: ActionResponse;
  proofs: ProofsSlot;
}

/** Changes an action. When somebody else changed it meanwhile, both versions are shown and nothing is lost. */
export function EditAction({ tenant, action, proofs }: EditActionProps) {
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
      setBase(changed);
      setDraft(draftOf(changed));
      queryClient.setQueryData(actionQuery(tenant, action.id).queryKey, changed);
      say(t('saved'));
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const onKept = () => {
    setDraft(draftOf(base));
    keepEdit(person.id, action.id, null);
    save.reset();
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
        aside={
          <>
            {save.error instanceof ConnectionError && (
              <KeepEdit tenant={tenant} base={base} draft={draft} onKept={onKept} />
            )}
            {touched && (
              <Button
                variant="quiet"
                onClick={() => {
                  save.reset();
                  setBase(action);
                  setDraft(draftOf(action));
                }}
              >
                {t('undo')}
              </Button>
            )}
            <LinkButton variant="quiet" href={workingAddress(tenant, 'actions')}>
              {t('back')}
            </LinkButton>
          </>
        }
      />
    </>
  );
}

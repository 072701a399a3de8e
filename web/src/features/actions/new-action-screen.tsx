import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../../api/query-keys.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useToast } from '../../design/toast/toast.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { placesOf } from '../../session/can-at.js';
import { useAccess, useMe } from '../../session/use-session.js';
import { emptyDraft } from './action-draft.js';
import { ActionForm, type NewPartnerSlot, type ProofsSlot } from './action-form.js';
import { logAction } from './actions-queries.js';
import { forgetFormKey, formKey, keepDraft, keptDraft } from './kept-draft.js';
import { requestOf } from './save-draft.js';

/** A new entry of the action log. What is typed is kept in the tab until it is saved. */
export function NewActionScreen({
  tenant,
  proofs,
  newPartner,
}: {
  tenant: string;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}) {
  const { t } = useTranslation('actions');
  const say = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const access = useAccess();
  const { person } = useMe();
  const places = placesOf(access, 'action.log');
  const empty = emptyDraft(places.length === 1 ? (places[0] ?? '') : '', todayInWarsaw());
  const [draft, setDraft] = useState(() => keptDraft(tenant, person.id) ?? empty);
  const [form] = useState(() => formKey(tenant, person.id));
  const touched = JSON.stringify(draft) !== JSON.stringify(empty);
  const save = useMutation({
    mutationFn: async () => logAction(tenant, requestOf(draft), form),
    onSuccess: async () => {
      keepDraft(tenant, person.id, null);
      forgetFormKey(tenant, person.id);
      say(t('saved'));
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      await navigate({ href: workingAddress(tenant, 'actions') });
    },
  });
  const saved = save.isSuccess;
  useEffect(() => {
    if (!saved) keepDraft(tenant, person.id, touched ? draft : null);
  }, [tenant, person.id, draft, touched, saved]);

  return (
    <>
      <PageHeader
        title={t('newTitle')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'actions'), label: t('title') }]} />}
      />
      <ActionForm
        tenant={tenant}
        draft={draft}
        onChange={setDraft}
        onSave={() => save.mutate()}
        busy={save.isPending}
        error={save.error}
        proofs={proofs}
        newPartner={newPartner}
        aside={
          touched && (
            <Button
              variant="quiet"
              onClick={() => {
                save.reset();
                setDraft(empty);
              }}
            >
              {t('clear')}
            </Button>
          )
        }
      />
    </>
  );
}

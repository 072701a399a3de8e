import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onceKeyOf } from '../../api/once-key.js';
import { ConnectionError, ProblemError } from '../../api/problem-error.js';
import { queryKeys } from '../../api/query-keys.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useToast } from '../../design/toast/toast.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import type { OutboxPhoto } from '../../outbox/entry.js';
import { PhotoField } from '../../outbox/photo-field.js';
import { useOutbox } from '../../outbox/use-outbox.js';
import { placesOf } from '../../session/can-at.js';
import { useAccess, useMe } from '../../session/use-session.js';
import { emptyDraft, plannedLike, type PlanToCopy } from './action-draft.js';
import { ActionForm, type NewPartnerSlot, type ProofsSlot } from './action-form.js';
import { logAction } from './actions-queries.js';
import { forgetFormKey, formKey, keepDraft, keptDraft } from './kept-draft.js';
import { requestOf } from './save-draft.js';

/**
 * A new entry of the action log. What is typed is kept in the tab until it is saved. Without a network, and with photos,
 * it is saved on the device first and sent from there.
 */
export function NewActionScreen({
  tenant,
  forUnit,
  forItem,
  plan,
  proofs,
  newPartner,
}: {
  tenant: string;
  /** TERYT code of the unit from whose page one comes. */
  forUnit: string | undefined;
  /** Code of the item from which one comes. */
  forItem: string | undefined;
  /** What of another action is copied as a plan; null = a new entry. Its day is for the person to say. */
  plan: PlanToCopy | null;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}) {
  const { t } = useTranslation(['actions', 'outbox']);
  const outbox = useOutbox(tenant);
  const [photos, setPhotos] = useState<readonly OutboxPhoto[]>([]);
  const say = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const access = useAccess();
  const { person } = useMe();
  const places = placesOf(access, 'action.log');
  const carrier = places.length === 1 ? places[0] : forUnit;
  const plain = emptyDraft(carrier ?? '', todayInWarsaw());
  const empty = {
    ...(plan === null ? plain : plannedLike(plain, plan)),
    units: forUnit === undefined ? plain.units : [forUnit],
    items: forUnit === undefined || forItem === undefined ? plain.items : [forItem],
  };
  const [begun] = useState(() => keptDraft(tenant, person.id));
  const [draft, setDraft] = useState(begun ?? empty);
  const [form] = useState(() => formKey(tenant, person.id));
  const touched = JSON.stringify(draft) !== JSON.stringify(empty);
  const leave = async (words: string) => {
    keepDraft(tenant, person.id, null);
    forgetFormKey(tenant, person.id);
    say(words);
    await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    await navigate(workingAddress(tenant, 'actions'));
  };
  const save = useMutation({
    mutationFn: async () => logAction(tenant, requestOf(draft), form),
    onSuccess: () => leave(t('saved')),
  });
  // Under the key of the form: what was sent before, its answer lost, is not done a second time.
  const keep = useMutation({
    mutationFn: async () => {
      const request = requestOf(draft);
      const wasTried = save.error instanceof ConnectionError && photos.length === 0;
      const key = wasTried ? { key: onceKeyOf(form, request) } : {};
      await outbox.add({ kind: 'log', request, photos, ...key });
    },
    onSuccess: () => leave(t('outbox:saved.waits')),
  });
  const onSave = () => (navigator.onLine && photos.length === 0 ? save : keep).mutate();
  const saved = save.isSuccess || keep.isSuccess;
  const isKeepable = save.error instanceof ConnectionError;
  useEffect(() => {
    if (!saved) keepDraft(tenant, person.id, touched ? draft : null);
  }, [tenant, person.id, draft, touched, saved]);

  return (
    <>
      <PageHeader
        title={t('newTitle')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'actions'), label: t('title') }]} />}
      />
      {forUnit !== undefined && begun !== null && touched && (
        <Notice tone="info" title={t('begun.title')}>
          {t('begun.text')}
        </Notice>
      )}
      <ActionForm
        tenant={tenant}
        draft={draft}
        onChange={setDraft}
        onSave={onSave}
        busy={save.isPending || keep.isPending}
        error={save.error ?? problemOfKeeping(keep.error)}
        proofs={(field) => (
          <>
            <PhotoField photos={photos} onChange={setPhotos} />
            {proofs(field)}
          </>
        )}
        newPartner={newPartner}
        aside={
          <>
            {isKeepable && (
              <Button busy={keep.isPending} onClick={() => keep.mutate()}>
                {t('outbox:saved.keep')}
              </Button>
            )}
            {touched && (
              <Button
                variant="quiet"
                onClick={() => {
                  save.reset();
                  keep.reset();
                  setDraft(empty);
                  setPhotos([]);
                }}
              >
                {t('clear')}
              </Button>
            )}
            {keep.error && !(keep.error instanceof ProblemError) && (
              <Notice tone="danger" announce title={t('outbox:saved.noRoom')} />
            )}
          </>
        }
      />
    </>
  );
}

/** Numbers that cannot be read are named at their fields; a device that has no room is told of below. */
function problemOfKeeping(error: Error | null): ProblemError | null {
  return error instanceof ProblemError ? error : null;
}

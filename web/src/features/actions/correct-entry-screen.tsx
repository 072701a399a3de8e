import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LogActionRequest } from '@miara/shared/api';
import { ProblemError } from '../../api/problem-error.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import type { OutboxEntry } from '../../outbox/entry.js';
import { EntryPhotos } from '../../outbox/entry-photos.js';
import { useOutbox, type UseOutbox } from '../../outbox/use-outbox.js';
import { draftOf } from './action-draft.js';
import { ActionForm, type NewPartnerSlot, type ProofsSlot } from './action-form.js';
import { requestedAction } from './requested-action.js';
import { requestOf } from './save-draft.js';

export interface CorrectEntryScreenProps {
  tenant: string;
  /** Its key on the device. */
  id: string;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}

/** An entry that waits on this device, to be corrected before it is sent (again). */
export function CorrectEntryScreen({ tenant, id, proofs, newPartner }: CorrectEntryScreenProps) {
  const { t } = useTranslation(['outbox', 'actions']);
  const outbox = useOutbox(tenant);
  const entry = outbox.entries.find((one) => one.id === id && one.state !== 'sent');
  const log = workingAddress(tenant, 'actions');
  return (
    <>
      <PageHeader
        title={t('outbox:correcting.title')}
        before={<Breadcrumb steps={[{ href: log, label: t('actions:title') }]} />}
      />
      {entry?.kind === 'log' ? (
        <EntryForm key={id} entry={entry} outbox={outbox} proofs={proofs} newPartner={newPartner} />
      ) : (
        <EmptyState
          title={t('outbox:correcting.gone')}
          action={<LinkButton href={log}>{t('actions:back')}</LinkButton>}
        />
      )}
    </>
  );
}

interface EntryFormProps {
  entry: Extract<OutboxEntry, { kind: 'log' }>;
  outbox: UseOutbox;
  proofs: ProofsSlot;
  newPartner: NewPartnerSlot;
}

function EntryForm({ entry, outbox, proofs, newPartner }: EntryFormProps) {
  const { t } = useTranslation(['outbox', 'actions']);
  const say = useToast();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(requestedAction(entry.request)));
  const log = workingAddress(entry.tenant, 'actions');
  const save = useMutation({
    mutationFn: async () => outbox.change(entry.id, correctedRequest(entry.request, requestOf(draft))),
    onSuccess: async () => {
      say(t('outbox:saved.waits'));
      await navigate(log);
    },
  });
  // What the server found wrong stands at its fields until something is tried anew.
  const refused = entry.problem ? new ProblemError(entry.problem) : null;
  return (
    <ActionForm
      tenant={entry.tenant}
      draft={draft}
      onChange={setDraft}
      onSave={() => save.mutate()}
      busy={save.isPending}
      error={save.error ?? refused}
      proofs={(field) => (
        <>
          <EntryPhotos photos={entry.photos} />
          {proofs(field)}
        </>
      )}
      newPartner={newPartner}
      aside={
        <LinkButton variant="quiet" href={log}>
          {t('actions:back')}
        </LinkButton>
      }
    />
  );
}

/** What the form does not show stays; a split that no longer fits its total or its units becomes an equal one. */
function correctedRequest(before: LogActionRequest, typed: LogActionRequest): LogActionRequest {
  const isSplitStill = (['units', 'peopleReached', 'costGrosz'] as const).every(
    (field) => JSON.stringify(before[field] ?? null) === JSON.stringify(typed[field] ?? null),
  );
  return { ...before, ...typed, ...(!isSplitStill && typed.shares === undefined && { shares: null }) };
}

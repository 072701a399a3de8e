import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useOutbox } from '../../outbox/use-outbox.js';
import type { ActionDraft } from './action-draft.js';
import { changeOf } from './change-of.js';

export interface KeepEditProps {
  tenant: string;
  /** The action as it was opened. */
  base: ActionResponse;
  draft: ActionDraft;
  /** It is on the device: the form may go. */
  onKept: () => void;
}

/** Without an answer of the server: keeps a change on the device, from where it is sent by itself. */
export function KeepEdit({ tenant, base, draft, onKept }: KeepEditProps) {
  const { t } = useTranslation('outbox');
  const say = useToast();
  const outbox = useOutbox(tenant);
  const keep = useMutation({
    mutationFn: () => outbox.add({ kind: 'edit', base, request: changeOf(base, draft), photos: [] }),
    onSuccess: () => {
      say(t('saved.waits'));
      onKept();
    },
  });
  return (
    <>
      <Button busy={keep.isPending} onClick={() => keep.mutate()}>
        {t('saved.keep')}
      </Button>
      {keep.error && <Notice tone="danger" announce title={t('saved.noRoom')} />}
    </>
  );
}

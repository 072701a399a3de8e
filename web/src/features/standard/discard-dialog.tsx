import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WholeVersionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { discardDraft, versionsQuery } from './versions-queries.js';

/** Throws a draft away; the version in force stays as it is. */
export function DiscardDialog({
  tenant,
  draft,
  onClose,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('versions');
  const say = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardDraft(tenant, draft.id),
    onSuccess: async () => {
      say(t('discard.done'));
      await navigate(workingAddress(tenant, 'standard/versions'));
      await queryClient.invalidateQueries({ queryKey: versionsQuery(tenant).queryKey, exact: true });
    },
  });
  return (
    <Dialog
      title={t('discard.title', { number: draft.number })}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" busy={discard.isPending} onClick={() => discard.mutate()}>
            {t('discard.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {discard.error && <ProblemNotice problem={problemOf(discard.error)} />}
      <p>{t('discard.text')}</p>
    </Dialog>
  );
}

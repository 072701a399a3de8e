import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicationResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { useToast } from '../../design/toast/toast.js';
import { withdraw } from './publications-queries.js';
import { WordsDialog } from './words-dialog.js';

/** Takes a publication back, with the reason that everybody will read. */
export function WithdrawPublication({
  tenant,
  publication: { number },
  onWithdrawn,
}: {
  tenant: string;
  publication: PublicationResponse;
  onWithdrawn: () => void;
}) {
  const { t } = useTranslation('publications');
  const say = useToast();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdrawal = useMutation({
    mutationFn: (reason: string) => withdraw(tenant, number, reason),
    onSuccess: async () => {
      setAsking(false);
      onWithdrawn();
      say(t('withdraw.done', { number }));
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'publications') });
    },
  });
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('withdraw.openNumber', { number })}
        onClick={() => setAsking(true)}
      >
        {t('withdraw.open')}
      </Button>
      {asking && (
        <WordsDialog
          title={t('withdraw.title', { number })}
          label={t('withdraw.reason')}
          hint={t('withdraw.reasonHint')}
          missing={t('withdraw.reasonMissing')}
          decide={t('withdraw.decide')}
          busy={withdrawal.isPending}
          error={withdrawal.error}
          onDecide={(reason) => withdrawal.mutate(reason)}
          onClose={() => setAsking(false)}
        >
          <p>{t('withdraw.text')}</p>
        </WordsDialog>
      )}
    </>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PeriodResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { addDays, todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { closePeriod } from './periods-queries.js';

export interface ClosePeriodDialogProps {
  tenant: string;
  period: PeriodResponse;
  onClose: () => void;
}

/** One more question: the state is frozen as it was at the end of yesterday and never changes. */
export function ClosePeriodDialog({ tenant, period, onClose }: ClosePeriodDialogProps) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const close = useMutation({
    mutationFn: () => closePeriod(tenant, period.id),
    onSuccess: async () => {
      say(t('close.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const { missing } = period.counts;
  return (
    <Dialog
      title={t('close.title', { period: pickText(period.title) })}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" busy={close.isPending} onClick={() => close.mutate()}>
            {t('close.confirm')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {close.error && <ProblemNotice problem={problemOf(close.error)} />}
      <p>{t('close.text', { day: format.day(addDays(todayInWarsaw(), -1)) })}</p>
      <p>{t('close.missing', { count: missing })}</p>
    </Dialog>
  );
}

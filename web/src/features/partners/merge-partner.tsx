import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PartnerResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { useToast } from '../../design/toast/toast.js';
import { mergePartner } from './partners-queries.js';

export interface MergePartnerProps {
  tenant: string;
  partner: PartnerResponse;
  others: readonly PartnerResponse[];
  onClose: () => void;
}

/** Says that an organisation was written down twice, and which entry stays. */
export function MergePartner({ tenant, partner, others, onClose }: MergePartnerProps) {
  const { t } = useTranslation('partners');
  const say = useToast();
  const queryClient = useQueryClient();
  const [into, setInto] = useState('');
  const merge = useMutation({
    mutationFn: () => mergePartner(tenant, partner, into),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('mergeDialog.done'));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('mergeDialog.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            busy={merge.isPending}
            disabled={into === ''}
            onClick={() => merge.mutate()}
          >
            {t('mergeDialog.action')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('mergeDialog.keep')}
          </Button>
        </>
      }
    >
      <p>{t('mergeDialog.text', { name: partner.name })}</p>
      <Select
        label={t('mergeDialog.into')}
        value={into}
        options={[
          { value: '', label: t('mergeDialog.choose') },
          ...others.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name })),
        ]}
        onChange={setInto}
      />
      {merge.error && <ProblemNotice problem={problemOf(merge.error)} />}
    </Dialog>
  );
}

import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BatchDecisionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { sendBatch } from '../../api/review-queries.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { RefusedDecisions, useBatchWords } from './decision-report.js';
import styles from './send-dialog.module.css';

export interface SendDialogProps {
  tenant: string;
  decisions: readonly BatchDecisionResponse[];
  onClose: () => void;
  /** When the report was read. */
  onSent: () => void;
}

/** Which units will see what; afterwards, what went and what did not. */
export function SendDialog({ tenant, decisions, onClose, onSent }: SendDialogProps) {
  const { t } = useTranslation('review');
  const pickText = usePickText();
  const words = useBatchWords();
  const queryClient = useQueryClient();
  const [unit, setUnit] = useState('');
  const send = useMutation({
    mutationFn: () => sendBatch(tenant, unit),
    // Figures, histories and lists: everything of the tenant may have moved.
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const units = [...new Map(decisions.map((one) => [one.unit.teryt, one.unit])).values()].map((one) => {
    const ofUnit = decisions.filter((decision) => decision.unit.teryt === one.teryt);
    return {
      value: one.teryt,
      label: t('send.unit', { unit: pickText(one.displayName), decisions: words(ofUnit) }),
    };
  });
  if (send.data) {
    const { done, refused } = send.data;
    const close = () => {
      onClose();
      onSent();
    };
    return (
      <Dialog
        title={t('send.title')}
        onClose={close}
        actions={
          <Button variant="primary" onClick={close}>
            {t('send.close')}
          </Button>
        }
      >
        <Notice
          tone={refused.length === 0 ? 'success' : 'warning'}
          title={t('send.done', { count: done.length })}
          announce
        >
          {refused.length > 0 && <p>{t('send.refused', { count: refused.length })}</p>}
        </Notice>
        {refused.length > 0 && <RefusedDecisions refused={refused} />}
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('send.question')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={send.isPending} onClick={() => send.mutate()}>
            {t('send.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('send.cancel')}
          </Button>
        </>
      }
    >
      {send.error && <ProblemNotice problem={problemOf(send.error)} />}
      <p>{t('send.explain')}</p>
      {units.length > 1 && (
        <Select
          label={t('send.which')}
          value={unit}
          options={[{ value: '', label: t('send.all') }, ...units]}
          onChange={setUnit}
        />
      )}
      <ul className={styles.units}>
        {units
          .filter(({ value }) => unit === '' || unit === value)
          .map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
      </ul>
    </Dialog>
  );
}

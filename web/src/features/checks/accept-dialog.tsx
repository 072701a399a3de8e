import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { CheckCode, FindingResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { effectiveUntil, todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { acceptFinding } from './checks-queries.js';

export interface AcceptDialogProps {
  tenant: string;
  code: CheckCode;
  finding: FindingResponse;
  onClose: () => void;
}

/** Why it is fine as it is, and until when. */
export function AcceptDialog({ tenant, code, finding, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('checks');
  const pickText = usePickText();
  const form = useId();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const [lastDay, setLastDay] = useState('');
  const accept = useMutation({
    mutationFn: () =>
      acceptFinding(
        tenant,
        { code, assessmentId: finding.assessmentId },
        { note, until: lastDay === '' ? null : effectiveUntil(lastDay) },
      ),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'checks') });
    },
  });
  const labels = { note: t('accepted.note'), until: t('accepted.lastDay') };
  const problems = useServerProblems(accept.error, labels);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!accept.isPending) accept.mutate();
  };
  return (
    <Dialog
      title={t('accepted.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={accept.isPending}>
            {t('accepted.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>
        {pickText(finding.unit.displayName)}, {finding.item} {pickText(finding.title)}
      </p>
      <Form id={form} onSubmit={save}>
        {accept.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(accept.error)} />}
        <TextArea
          {...problems.field('note')}
          label={labels.note}
          hint={t('accepted.noteHint')}
          rows={3}
          limit={TEXT_LIMITS.exceptionReason}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <DateField
          {...problems.field('until')}
          optional
          label={labels.until}
          hint={t('accepted.lastDayHint')}
          min={todayInWarsaw()}
          value={lastDay}
          onChange={setLastDay}
        />
      </Form>
    </Dialog>
  );
}

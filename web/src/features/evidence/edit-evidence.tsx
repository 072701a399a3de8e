import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { editEvidence } from './evidence-life-queries.js';
import { confirmedLinks, isWiderPeriod } from './evidence-life.js';
import { factsOf, isReversed, ProofFields, told } from './proof-fields.js';

/** Corrects what is said about a proof. Says before saving when a longer period will need a new confirmation. */
export function EditEvidence({
  tenant,
  proof,
  onClose,
}: {
  tenant: string;
  proof: EvidenceResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('evidence');
  const say = useToast();
  const queryClient = useQueryClient();
  const [facts, setFacts] = useState(() => factsOf(proof));
  const edit = useMutation({
    mutationFn: () => editEvidence(tenant, proof, told(facts)),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('edit.done'));
      onClose();
    },
  });
  const problems = useServerProblems(edit.error, {
    kind: t('field.kind'),
    title: t('field.title'),
    note: t('field.note'),
    effectiveFrom: t('field.firstDay'),
    effectiveUntil: t('field.lastDay'),
  });
  const reopened = isWiderPeriod(proof, told(facts), todayInWarsaw()) ? confirmedLinks(proof) : 0;
  return (
    <Form
      aria-label={t('edit.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReversed(facts)) edit.mutate();
      }}
    >
      <ProofFields tenant={tenant} facts={facts} problems={problems} onChange={setFacts} />
      {reopened > 0 && (
        <Notice tone="warning" announce>
          <p>{t('edit.reopens', { count: reopened })}</p>
        </Notice>
      )}
      {edit.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(edit.error)} />}
      <ErrorSummary errors={problems.errors} />
      <p>
        <Button type="submit" variant="primary" busy={edit.isPending}>
          {t('edit.save')}
        </Button>{' '}
        <Button variant="quiet" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </p>
    </Form>
  );
}

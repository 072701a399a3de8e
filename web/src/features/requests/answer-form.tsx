import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse, EvidenceRequestResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { Form } from '../../forms/form.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { useMe } from '../../session/use-session.js';
import { answerRequest } from './requests-changes.js';
import { useRequestChange } from './use-request-change.js';

export interface AnswerFormProps {
  tenant: string;
  request: EvidenceRequestResponse;
  /** The assessment with the proofs that it rests on: one of them has to answer. */
  assessment: AssessmentResponse;
}

/** Names the linked proofs that answer a request. Linking itself is done above, with the tools of the assessment. */
export function AnswerForm({ tenant, request, assessment }: AnswerFormProps) {
  const { t } = useTranslation('requests');
  const { person } = useMe();
  const [note, setNote] = useKeptText(person.id, `answer.${request.id}`);
  const proofs = assessment.evidence.filter(({ withdrawn }) => !withdrawn);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const taken = chosen.filter((id) => proofs.some((proof) => proof.id === id));
  const answer = useRequestChange(
    tenant,
    () => answerRequest(tenant, request, { evidenceIds: taken, ...(note.trim() && { note }) }),
    t('answer.done'),
    () => setNote(''),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    setMissing(taken.length === 0);
    if (taken.length > 0 && !answer.isPending) answer.mutate(undefined);
  };
  const reopens = assessment.review.state === 'confirmed';
  const isLocked = assessment.review.state === 'submitted';
  return (
    <Form onSubmit={save}>
      {reopens && (
        <Notice tone="warning">
          <p>{t('answer.reopens')}</p>
        </Notice>
      )}
      {isLocked && (
        <Notice>
          <p>{t('answer.locked')}</p>
        </Notice>
      )}
      {proofs.length === 0 ? (
        <Notice>
          <p>{t('answer.noProof')}</p>
        </Notice>
      ) : (
        <>
          <CheckboxList
            label={t('answer.proofs')}
            hint={t('answer.proofsHint')}
            error={isMissing && taken.length === 0 ? t('answer.missing') : undefined}
            options={proofs.map(({ id, title }) => ({ value: id, label: title }))}
            selected={taken}
            onChange={setChosen}
          />
          <TextArea
            label={t('answer.note')}
            optional
            rows={2}
            limit={TEXT_LIMITS.note}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {answer.error && <ProblemNotice problem={problemOf(answer.error)} />}
          <div>
            <Button type="submit" variant="primary" busy={answer.isPending}>
              {t('answer.action')}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}

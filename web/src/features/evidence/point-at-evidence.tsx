import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, LinkedEvidenceResponse } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { Pointer } from '../../documents/pointer.js';
import { isAnyKept } from '../../forms/kept-forms.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useMe } from '../../session/use-session.js';
import { pointAtEvidence } from './evidence-queries.js';
import { isPointer, PointerFields, pointerOf, type TypedPointer } from './pointer-fields.js';

export interface PointAtEvidenceProps {
  tenant: string;
  assessment: AssessmentResponse;
  evidence: LinkedEvidenceResponse;
}

const formOf = ({ assessment, evidence }: PointAtEvidenceProps) => `point.${assessment.id}.${evidence.id}`;

/** Says where in a linked proof to look; what was typed before the session ran out is there again. */
export function PointAtEvidence(props: PointAtEvidenceProps) {
  const { t } = useTranslation('evidence');
  const { person } = useMe();
  const [open, setOpen] = useState(() => isAnyKept(person.id, formOf(props)));
  const { title, page, excerpt } = props.evidence;
  const isTold = page !== null || excerpt !== null;
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t(isTold ? 'pointer.changeThis' : 'pointer.setThis', { title })}
        onClick={() => setOpen(true)}
      >
        {t(isTold ? 'pointer.change' : 'pointer.set')}
      </Button>
      {open && <PointerDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PointerDialog(props: PointAtEvidenceProps & { onClose: () => void }) {
  const { tenant, assessment, evidence, onClose } = props;
  const { t } = useTranslation('evidence');
  const say = useToast();
  const queryClient = useQueryClient();
  const typed = useKeptForm<TypedPointer>(formOf(props), {
    page: evidence.page === null ? '' : String(evidence.page),
    excerpt: evidence.excerpt ?? '',
  });
  const point = useMutation({
    mutationFn: () => pointAtEvidence(tenant, assessment, evidence.id, pointerOf(typed.content)),
    onSuccess: () => {
      typed.settle(typed.content);
      say(t('pointer.done'));
      onClose();
    },
    // Also when somebody was faster: the next attempt is about what is stored then.
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const isStale = isProblem(point.error, 'changed_since');
  const close = () => {
    typed.clear();
    onClose();
  };
  return (
    <Dialog
      title={t('pointer.title')}
      onClose={close}
      actions={
        <>
          <Button
            variant="primary"
            busy={point.isPending}
            disabled={!isPointer(typed.content)}
            onClick={() => point.mutate()}
          >
            {t(isStale ? 'pointer.saveMine' : 'pointer.save')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('edit.cancel')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{evidence.title}</strong>
      </p>
      {typed.isRestored && <RestoredNotice onClear={typed.clear} />}
      <PointerFields pointer={typed.content} onChange={typed.change} />
      {isStale && (
        <Notice tone="warning" title={t('pointer.stale')} announce>
          <p>
            {t('pointer.stored')}{' '}
            {evidence.page === null && evidence.excerpt === null ? (
              t('pointer.nothing')
            ) : (
              <Pointer page={evidence.page} excerpt={evidence.excerpt} />
            )}
          </p>
        </Notice>
      )}
      {point.error && !isStale && <ProblemNotice problem={problemOf(point.error)} />}
    </Dialog>
  );
}

import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt } from '../../session/can-at.js';
import { isAnyKept } from '../../forms/kept-forms.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useAccess, useMe } from '../../session/use-session.js';
import { AddProof } from './add-proof.js';
import { ChooseEvidence } from './choose-evidence.js';
import { linkEvidence } from './evidence-queries.js';
import { isPointer, NO_POINTER, PointerFields, pointerOf } from './pointer-fields.js';
import styles from './assessment-evidence.module.css';

/** Adds proof to an assessment: a new file, or one that is there already. Says why it is not possible when locked. */
export function AssessmentEvidence({
  tenant,
  assessment,
}: {
  tenant: string;
  assessment: AssessmentResponse;
}) {
  const { t } = useTranslation('evidence');
  const pickText = usePickText();
  const access = useAccess();
  const say = useToast();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const forms = `proof.${assessment.id}`;
  const pointer = useKeptForm(`pointer.${assessment.id}`, NO_POINTER);
  // What was typed before the session ran out is shown again, where it was typed.
  const [open, setOpen] = useState<'upload' | 'choose' | null>(() =>
    isAnyKept(person.id, forms) ? 'upload' : pointer.isRestored ? 'choose' : null,
  );
  const { data: units } = useQuery(unitsQuery(tenant));
  const link = useMutation({
    mutationFn: ({ id }: EvidenceResponse) =>
      linkEvidence(
        tenant,
        assessment.id,
        id,
        pointerOf(isPointer(pointer.content) ? pointer.content : NO_POINTER),
      ),
    onSuccess: () => {
      pointer.settle(NO_POINTER);
      say(t('linked'));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });

  const { unit, abilities, review, item, evidence } = assessment;
  if (!abilities.linkEvidence) {
    const locked = review.state === 'submitted' && canAt(access, 'assessment.edit', unit.teryt);
    return locked ? (
      <p className={styles.locked}>
        <strong>{t('locked.title')}</strong> {t(abilities.recall ? 'locked.recall' : 'locked.wait')}
      </p>
    ) : null;
  }
  // A powiat's proof may carry its gminas' assessments, too.
  const powiat = units?.units.find(({ teryt }) => teryt === unit.powiatTeryt);
  const sources = [unit, ...(powiat ? [powiat] : [])].map(({ teryt, displayName }) => ({
    value: teryt,
    label: pickText(displayName),
  }));
  const targets = sources.filter(({ value }) => canAt(access, 'evidence.upload', value));
  const toggle = (part: 'upload' | 'choose') => setOpen((present) => (present === part ? null : part));

  return (
    <div className={styles.tools}>
      <div className={styles.buttons}>
        {targets.length > 0 && (
          <Button
            size="small"
            icon="upload"
            aria-expanded={open === 'upload'}
            onClick={() => toggle('upload')}
          >
            {t('addFile')}
          </Button>
        )}
        <Button size="small" icon="file" aria-expanded={open === 'choose'} onClick={() => toggle('choose')}>
          {t('chooseExisting')}
        </Button>
      </div>
      {open !== null && review.state === 'confirmed' && (
        <Notice tone="warning">
          <p>{t('reopen.item')}</p>
        </Notice>
      )}
      {link.error && (
        <ProblemNotice
          problem={problemOf(link.error)}
          action={
            link.variables && (
              <Button size="small" onClick={() => link.mutate(link.variables)}>
                {t('linkAgain', { title: link.variables.title })}
              </Button>
            )
          }
        />
      )}
      {open !== null && (
        <div className={styles.panel}>
          <p>{t('pointer.lead')}</p>
          {pointer.isRestored && <RestoredNotice onClear={pointer.clear} />}
          <PointerFields pointer={pointer.content} onChange={pointer.change} />
        </div>
      )}
      {open === 'upload' && (
        <div className={styles.panel}>
          <AddProof
            keptAs={forms}
            tenant={tenant}
            units={targets}
            expectedKinds={item.evidenceKinds.map(({ code }) => code)}
            onUploaded={(uploaded) => link.mutate(uploaded)}
          />
        </div>
      )}
      {open === 'choose' && (
        <div className={styles.panel}>
          <ChooseEvidence
            tenant={tenant}
            units={sources}
            taken={evidence.map(({ id }) => id)}
            busy={link.isPending ? link.variables.id : undefined}
            onChoose={(proof) => link.mutate(proof)}
          />
        </div>
      )}
    </div>
  );
}

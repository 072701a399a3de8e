import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssessmentResponse, CreditedActionResponse, EvidenceResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { linkEvidence } from './evidence-queries.js';
import { TextProofForm } from './text-proof-form.js';
import { useActionText } from './use-action-text.js';

export interface ActionAsProofProps {
  tenant: string;
  assessment: AssessmentResponse;
  action: CreditedActionResponse;
  /** Name of the action's kind. */
  kind: string;
}

/**
 * Makes an action the proof of an assessment: a statement that says what was done, which the unit reads, corrects and
 * stands by, linked at once.
 */
export function ActionAsProof({ tenant, assessment, action, kind }: ActionAsProofProps) {
  const { t } = useTranslation('evidence');
  const pickText = usePickText();
  const access = useAccess();
  const say = useToast();
  const queryClient = useQueryClient();
  const textOf = useActionText();
  const [isOpen, setOpen] = useState(false);
  const { unit, abilities, item, review } = assessment;
  const link = useMutation({
    mutationFn: ({ id }: EvidenceResponse) =>
      linkEvidence(tenant, assessment.id, id, { page: null, excerpt: null }),
    onSuccess: () => {
      setOpen(false);
      say(t('linked'));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  // What is only planned, or did not take place, proves nothing.
  const tookPlace = action.status === 'done' || action.status === 'ongoing';
  if (!tookPlace || !abilities.linkEvidence || !canAt(access, 'evidence.upload', unit.teryt)) return null;
  return (
    <>
      <Button size="small" icon="file" onClick={() => setOpen(true)}>
        {t('ofAction.use')}
      </Button>
      {isOpen && (
        <Drawer title={t('ofAction.title')} onClose={() => setOpen(false)}>
          <p>{t('ofAction.lead')}</p>
          {review.state === 'confirmed' && (
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
          {link.data === undefined && link.variables === undefined && (
            <TextProofForm
              tenant={tenant}
              keptAs={`action-proof.${assessment.id}.${action.id}`}
              form="statement"
              units={[{ value: unit.teryt, label: pickText(unit.displayName) }]}
              expectedKinds={inWords(item.evidenceKinds.map(({ code }) => code))}
              about={{
                action: action.id,
                title: action.title,
                text: textOf(action, kind, unit),
                firstDay: action.endsOn ?? action.startsOn,
              }}
              onAdded={(proof) => link.mutate(proof)}
            />
          )}
        </Drawer>
      )}
    </>
  );
}

/** Kinds that a text can be come first: a photo or a page is a proof of its own. */
function inWords(kinds: readonly string[]): string[] {
  const isShown = (kind: string) => kind === 'photo' || kind === 'link';
  return [...kinds.filter((kind) => !isShown(kind)), ...kinds.filter(isShown)];
}

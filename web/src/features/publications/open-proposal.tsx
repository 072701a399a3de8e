import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProposalResponse, PublicationResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { ConfirmFigures } from './confirm-figures.js';
import { approve, decline, previewQuery, propose } from './publications-queries.js';
import { PublishPreview } from './publish-preview.js';
import { WordsDialog } from './words-dialog.js';
import styles from './publications.module.css';

export interface OpenProposalProps {
  tenant: string;
  proposal: ProposalResponse;
  onPublished: (made: PublicationResponse) => void;
  /** It waits no more: declined here, or closed by somebody else in the meantime. */
  onClosed: () => void;
}

/** Figures that wait for a second person: what they are now, and what that person decides. */
export function OpenProposal({ tenant, proposal, onPublished, onClosed }: OpenProposalProps) {
  const { t } = useTranslation('publications');
  const format = useFormat();
  const queryClient = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const [approving, setApproving] = useState(false);
  const preview = useQuery(previewQuery(tenant, proposal.asOf));
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'publications') });
  const sayIfClosed = (problem: Error) => {
    if (problemOf(problem)?.code === 'proposal_closed') onClosed();
  };
  const approval = useMutation({
    mutationFn: () => approve(tenant, proposal.id),
    onSuccess: (made) => {
      setApproving(false);
      onPublished(made);
    },
    onError: (problem) => {
      setApproving(false);
      sayIfClosed(problem);
    },
    onSettled: refresh,
  });
  const refusal = useMutation({
    mutationFn: (words: string) => decline(tenant, proposal.id, words),
    onSuccess: () => {
      setDeclining(false);
      onClosed();
    },
    onError: sayIfClosed,
    onSettled: refresh,
  });
  const { asOf, note, corrects, correctionReason } = proposal;
  const again = useMutation({
    mutationFn: () =>
      propose(tenant, { asOf, note, corrects, correctionReason, seen: preview.data?.contentHash ?? '' }),
    onSettled: refresh,
  });
  const isStale = preview.data !== undefined && preview.data.contentHash !== proposal.figuresHash;
  const error = approval.error ?? again.error;
  return (
    <section className={styles.form} aria-labelledby="open-proposal">
      <h2 id="open-proposal">{t('proposal.title')}</h2>
      <p>
        {t('proposal.who', { person: proposal.proposedBy, when: format.instant(proposal.proposedAt) })}
        {corrects !== null && ` ${t('corrects', { number: corrects, reason: correctionReason })}`}
      </p>
      {note && <p>{t('proposal.note', { note })}</p>}
      {error && <ProblemNotice problem={problemOf(error)} />}
      {isStale && (
        <Notice
          tone="warning"
          title={t('proposal.staleTitle')}
          action={
            <Button variant="primary" busy={again.isPending} onClick={() => again.mutate()}>
              {t('proposal.again')}
            </Button>
          }
        >
          <p>{t('proposal.staleText')}</p>
        </Notice>
      )}
      {preview.error && <ProblemNotice problem={problemOf(preview.error)} />}
      {!preview.data && !preview.error && <Skeleton rows={4} />}
      {preview.data && <PublishPreview tenant={tenant} preview={preview.data} />}
      {proposal.own && !isStale && (
        <Notice title={t('proposal.ownTitle')}>
          <p>{t('proposal.ownText')}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        {!proposal.own && !isStale && (
          <Button
            variant="primary"
            busy={approval.isPending}
            disabled={!preview.data?.publishable}
            onClick={() => setApproving(true)}
          >
            {t('proposal.approve')}
          </Button>
        )}
        <Button onClick={() => setDeclining(true)}>
          {t(proposal.own ? 'proposal.takeBack' : 'proposal.decline')}
        </Button>
      </div>
      {approving && preview.data && (
        <ConfirmFigures
          preview={preview.data}
          leavesToSecond={false}
          busy={approval.isPending}
          onConfirm={() => approval.mutate()}
          onClose={() => setApproving(false)}
        />
      )}
      {declining && (
        <WordsDialog
          title={t(proposal.own ? 'proposal.takeBackTitle' : 'proposal.declineTitle')}
          label={t('proposal.words')}
          hint={t('proposal.wordsHint')}
          missing={t('proposal.wordsMissing')}
          decide={t(proposal.own ? 'proposal.takeBack' : 'proposal.decline')}
          busy={refusal.isPending}
          error={refusal.error}
          onDecide={(words) => refusal.mutate(words)}
          onClose={() => setDeclining(false)}
        >
          <p>{t('proposal.declineText')}</p>
        </WordsDialog>
      )}
    </section>
  );
}

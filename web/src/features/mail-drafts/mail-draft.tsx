import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PROBLEMS, type ProblemCode } from '@miara/shared';
import type { EvidenceResponse, MailDraftResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage } from '../../i18n/use-language.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt, placesOf } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import { discardDraft, fileAddress, mailDraftsQuery, proveWith } from './mail-drafts-queries.js';
import type { LetterContent } from './mail-drafts-screen.js';
import styles from './mail-drafts.module.css';

export interface MailDraftProps {
  tenant: string;
  draft: MailDraftResponse;
  onAction: (content: LetterContent) => void;
}

/** One letter. Its pictures become proofs when the action is begun, not before; the letter stays until it is discarded. */
export function MailDraft({ tenant, draft, onAction }: MailDraftProps) {
  const { t } = useTranslation('mail-drafts');
  const format = useFormat();
  const language = useLanguage();
  const pickText = usePickText();
  const say = useToast();
  const access = useAccess();
  const queryClient = useQueryClient();
  const { data: members } = useQuery(unitsQuery(tenant));
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const units = (members?.units ?? []).filter(({ teryt }) => canAt(access, 'action.log', teryt));
  const [chosen, setChosen] = useState(placesOf(access, 'action.log')[0] ?? '');
  const unit = chosen || units[0]?.teryt || '';
  const title = draft.subject || t('noSubject');
  const begin = useMutation({
    mutationFn: async () => {
      const kinds = (standard?.evidenceKinds ?? []).map(({ code }) => code);
      const evidence: EvidenceResponse[] = [];
      for (const file of draft.files) {
        const wanted = file.mediaType.startsWith('image/') ? 'photo' : 'report';
        const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? wanted);
        evidence.push(await proveWith(tenant, draft.id, file, { unit, kind, title }));
      }
      return evidence;
    },
    onSuccess: (evidence) => onAction({ unit, title: draft.subject, text: draft.text, evidence }),
  });
  const discard = useMutation({
    mutationFn: () => discardDraft(tenant, draft.id),
    onSuccess: () => say(t('discarded')),
    onSettled: () => queryClient.invalidateQueries(mailDraftsQuery(tenant)),
  });
  const failed = begin.error ?? discard.error;
  return (
    <article className={styles.draft}>
      <h2 className={styles.subject}>{title}</h2>
      <p className={styles.facts}>
        <span>{t('received', { when: format.instant(draft.receivedAt) })}</span>
        <span>{t('erased', { day: format.day(draft.erasedOn) })}</span>
      </p>
      {draft.text && <p className={styles.text}>{draft.text}</p>}
      {draft.files.length > 0 && (
        <ul className={styles.files}>
          {draft.files.map((file) => (
            <li key={file.number}>
              <a href={fileAddress(tenant, draft.id, file)} download={file.fileName}>
                {/^image\/(jpeg|png|webp)$/.test(file.mediaType) && (
                  <img
                    src={fileAddress(tenant, draft.id, file)}
                    alt=""
                    width="160"
                    height="120"
                    loading="lazy"
                  />
                )}
                <span>
                  {file.fileName} ({format.fileSize(file.byteSize)})
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {draft.leftOut.length > 0 && (
        <div>
          <p>{t('leftOut')}</p>
          <ul>
            {draft.leftOut.map(({ name, reason }, index) => (
              <li key={index}>
                {name}: {PROBLEMS[reason as ProblemCode].title[language]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      <div className={styles.actions}>
        {units.length > 1 && (
          <Select
            label={t('unit')}
            value={unit}
            options={units.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) }))}
            onChange={setChosen}
          />
        )}
        <Button
          variant="primary"
          busy={begin.isPending}
          disabled={unit === ''}
          onClick={() => begin.mutate()}
        >
          {t('make')}
        </Button>
        <Button variant="quiet" busy={discard.isPending} onClick={() => discard.mutate()}>
          {t('discard')}
        </Button>
      </div>
    </article>
  );
}

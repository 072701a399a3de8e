import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS, type PersonalDataAnswer } from '@miara/shared';
import type { ReleaseFindingResponse, ReleaseResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { proposeRelease } from './releases-queries.js';
import styles from './questions.module.css';

/** What somebody answers to one finding; `remove` leads back to the steps before. */
interface Told {
  choice: 'remove' | 'not_private' | null;
  reason: string;
}

const NOTHING_TOLD: Told = { choice: null, reason: '' };

/** The questions before a release goes to a second person. */
export function Questions({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const say = useToast();
  const queryClient = useQueryClient();
  const [told, setTold] = useState<Readonly<Record<string, Told>>>({});
  const [personal, setPersonal] = useState<PersonalDataAnswer | 'private' | null>(null);
  const [reason, setReason] = useState('');
  const { findings } = release;
  const propose = useMutation({
    mutationFn: (personalData: PersonalDataAnswer) =>
      proposeRelease(tenant, release, {
        personalData,
        ...(personalData === 'public_by_law' && { reason }),
        answers: findings.map(({ id }) => ({ finding: id, reason: told[id]?.reason ?? '' })),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('propose.done'));
    },
  });
  const isAnswered =
    findings.every(({ id }) => told[id]?.choice === 'not_private' && told[id].reason.trim() !== '') &&
    (personal === 'none' || (personal === 'public_by_law' && reason.trim() !== ''));
  return (
    <Form
      aria-label={t('step.questions')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered) propose.mutate(personal);
      }}
    >
      <Searched release={release} />
      {findings.length > 0 && (
        <ol className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <Question
                finding={finding}
                told={told[finding.id] ?? NOTHING_TOLD}
                onTell={(change) =>
                  setTold((before) => ({
                    ...before,
                    [finding.id]: { ...(before[finding.id] ?? NOTHING_TOLD), ...change },
                  }))
                }
              />
            </li>
          ))}
        </ol>
      )}
      <RadioGroup<PersonalDataAnswer | 'private'>
        label={t('personal.question')}
        hint={t('personal.hint')}
        options={(['none', 'public_by_law', 'private'] as const).map((value) => ({
          value,
          label: t(`personal.${value}`),
        }))}
        value={personal}
        onChange={setPersonal}
      />
      {personal === 'public_by_law' && (
        <TextArea
          label={t('personal.reason')}
          hint={t('personal.reasonHint')}
          rows={2}
          limit={TEXT_LIMITS.releaseReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {personal === 'private' && (
        <Notice tone="warning">
          <p>{t('personal.privateText')}</p>
        </Notice>
      )}
      {propose.error && <ProblemNotice problem={problemOf(propose.error)} />}
      <p>
        <Button type="submit" variant="primary" busy={propose.isPending} disabled={!isAnswered}>
          {t('propose.action')}
        </Button>
      </p>
      {!isAnswered && <p className={styles.quiet}>{t('propose.first')}</p>}
    </Form>
  );
}

/** How far the search reached: what it found and what it could not read. */
function Searched({ release }: { release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const { findings, unread } = release;
  return (
    <>
      <p>{findings.length === 0 ? t('searched.nothing') : t('searched.found', { count: findings.length })}</p>
      {unread.length > 0 && (
        <Notice tone="warning" title={t('unread.title')}>
          {unread.map((why) => (
            <p key={why}>{t(`unread.${why}`)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Question({
  finding,
  told,
  onTell,
}: {
  finding: ReleaseFindingResponse;
  told: Told;
  onTell: (change: Partial<Told>) => void;
}) {
  const { t } = useTranslation('releases');
  return (
    <>
      <FindingLine finding={finding} />
      <RadioGroup<'remove' | 'not_private'>
        label={t('finding.question')}
        options={(['remove', 'not_private'] as const).map((value) => ({
          value,
          label: t(`finding.${value}`),
        }))}
        value={told.choice}
        onChange={(choice) => onTell({ choice })}
      />
      {told.choice === 'remove' && <p className={styles.advice}>{t('finding.removeText')}</p>}
      {told.choice === 'not_private' && (
        <TextArea
          label={t('finding.reason')}
          rows={2}
          limit={TEXT_LIMITS.releaseReason}
          value={told.reason}
          onChange={(event) => onTell({ reason: event.target.value })}
        />
      )}
    </>
  );
}

function FindingLine({ finding }: { finding: ReleaseFindingResponse }) {
  const { t } = useTranslation('releases');
  return (
    <p>
      <strong>{t(`kind.${finding.kind}`)}</strong> <span className={styles.sample}>{finding.sample}</span>{' '}
      <span className={styles.quiet}>
        {finding.page === null ? t(`part.${finding.part}`) : t('part.onPage', { page: finding.page })}
      </span>
    </p>
  );
}

/** The answers, for the second person and for the record. */
export function Answers({ release }: { release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const { findings, personalData, personalDataReason } = release;
  return (
    <section className={styles.answers}>
      <h2>{t('answers.title')}</h2>
      <Searched release={release} />
      {findings.length > 0 && (
        <ol className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <FindingLine finding={finding} />
              <p className={styles.answer}>{finding.answer ?? t('answers.none')}</p>
            </li>
          ))}
        </ol>
      )}
      <p>
        {t('personal.question')}{' '}
        <strong>{personalData ? t(`personal.${personalData}`) : t('answers.none')}</strong>
      </p>
      {personalDataReason !== null && <p className={styles.answer}>{personalDataReason}</p>}
    </section>
  );
}

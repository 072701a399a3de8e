import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REPLY_OUTCOMES, TEXT_LIMITS, type ReplyOutcome } from '@miara/shared';
import type { ReplyResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useMe } from '../../session/use-session.js';
import { keepTyped, keptTyped } from './kept-replies.js';
import { draftDecision, dropDecision, refreshReplies, sendDecision } from './replies-queries.js';
import styles from './replies.module.css';

interface Typed {
  outcome: ReplyOutcome | null;
  words: string;
}

/** The coordinator decides: the draft is seen by nobody else, sending is a step of its own. */
export function DecisionForm({ tenant, reply }: { tenant: string; reply: ReplyResponse }) {
  const { t } = useTranslation('replies');
  const { t: common } = useTranslation();
  const say = useToast();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const kept = `decision ${reply.id}`;
  const [typed, setTyped] = useState<Typed>(
    () => keptTyped<Typed>(person.id, kept) ?? reply.draftDecision ?? { outcome: null, words: '' },
  );
  const [isMissing, setIsMissing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { outcome, words } = typed;
  const isOver = words.length > TEXT_LIMITS.replyDecision;
  const write = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    setIsMissing(false);
    keepTyped(person.id, kept, next);
  };
  const onSettled = () => refreshReplies(queryClient, tenant);
  const keep = useMutation({
    mutationFn: (decided: ReplyOutcome) => draftDecision(tenant, reply.id, { outcome: decided, words }),
    onSuccess: () => {
      keepTyped(person.id, kept, null);
      say(t('decide.kept'));
    },
    onSettled,
  });
  const drop = useMutation({
    mutationFn: () => dropDecision(tenant, reply.id),
    onSuccess: () => {
      keepTyped(person.id, kept, null);
      setTyped({ outcome: null, words: '' });
    },
    onSettled,
  });
  const send = useMutation({
    mutationFn: async (decided: ReplyOutcome) => {
      await draftDecision(tenant, reply.id, { outcome: decided, words });
      return sendDecision(tenant, reply.id);
    },
    onSuccess: () => {
      keepTyped(person.id, kept, null);
      say(t('decide.sent'));
    },
    onSettled: () => {
      setIsAsking(false);
      return onSettled();
    },
  });
  const isComplete = outcome !== null && words.trim() !== '' && !isOver;
  const whenComplete = (act: () => void) => {
    setIsMissing(!isComplete);
    if (isComplete) act();
  };
  const error = send.error ?? keep.error ?? drop.error;
  const isBusy = keep.isPending || drop.isPending || send.isPending;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        whenComplete(() => setIsAsking(true));
      }}
    >
      {error && <ProblemNotice problem={problemOf(error)} />}
      <RadioGroup
        label={t('decide.outcome')}
        error={isMissing && outcome === null ? t('decide.outcomeMissing') : undefined}
        options={REPLY_OUTCOMES.map((value) => ({
          value,
          label: t(`outcome.${value}`),
          detail: t(value === 'uphold' ? 'decide.uphold' : `decide.change.${reply.occasion.kind}`),
        }))}
        value={outcome}
        onChange={(chosen) => write({ outcome: chosen })}
      />
      <TextArea
        label={t('decide.words')}
        error={
          isMissing && words.trim() === '' ? t('decide.wordsMissing') : isOver ? t('form.tooLong') : undefined
        }
        limit={TEXT_LIMITS.replyDecision}
        rows={4}
        value={words}
        onChange={(event) => write({ words: event.target.value })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t('decide.send')}
        </Button>
        <Button
          busy={keep.isPending}
          disabled={isBusy}
          onClick={() => whenComplete(() => outcome && keep.mutate(outcome))}
        >
          {t('decide.keep')}
        </Button>
        {reply.draftDecision && (
          <Button variant="quiet" disabled={isBusy} onClick={() => drop.mutate()}>
            {t('decide.drop')}
          </Button>
        )}
      </div>
      {isAsking && outcome && (
        <Dialog
          title={t('decide.ask.title')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button variant="primary" busy={send.isPending} onClick={() => send.mutate(outcome)}>
                {t('decide.ask.send')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{common('cancel')}</Button>
            </>
          }
        >
          <p>{t('decide.ask.text')}</p>
        </Dialog>
      )}
    </Form>
  );
}

import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REPLY_STANCES, TEXT_LIMITS } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMe } from '../../session/use-session.js';
import type { Answered } from './answered.js';
import { keepTyped, keptTyped, type ReplyDraft } from './kept-replies.js';
import { proofsOfUnitQuery, refreshReplies, saveReply, sendReply } from './replies-queries.js';
import styles from './replies.module.css';

export interface ReplyFormProps {
  tenant: string;
  assessment: AssessmentResponse;
  answered: Answered;
  /** Null when there is a draft already: it stays in sight. */
  onClose: (() => void) | null;
}

const EMPTY: ReplyDraft = { stance: null, text: '', mayPublish: false, evidence: [] };

/** The unit writes its reply: the draft is kept as often as one likes, sending is a step of its own. */
export function ReplyForm({
  tenant,
  assessment,
  answered: { key, occasion, reply },
  onClose,
}: ReplyFormProps) {
  const { t } = useTranslation('replies');
  const { t: common } = useTranslation();
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const { person } = useMe();
  const kept = `${assessment.id} ${key}`;
  const [draft, setDraft] = useState<ReplyDraft>(
    () =>
      keptTyped<ReplyDraft>(person.id, kept) ??
      (reply ? { ...reply, evidence: reply.evidence.map(({ id }) => id) } : EMPTY),
  );
  const [isMissing, setIsMissing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { data: proofs } = useQuery(proofsOfUnitQuery(tenant, assessment.unit.teryt));
  const write = (change: Partial<ReplyDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    setIsMissing(false);
    keepTyped(person.id, kept, next);
  };
  const body = () => ({
    publication: occasion.publication,
    stance: draft.stance,
    text: draft.text,
    mayPublish: draft.mayPublish,
    evidence: [...draft.evidence],
  });
  const onSettled = () => refreshReplies(queryClient, tenant);
  const keep = useMutation({
    mutationFn: () => saveReply(tenant, assessment.id, body(), reply?.version ?? null),
    onSuccess: () => {
      keepTyped(person.id, kept, null);
      say(t('form.kept'));
    },
    onSettled,
  });
  const send = useMutation({
    mutationFn: async () => {
      const saved = await saveReply(tenant, assessment.id, body(), reply?.version ?? null);
      return sendReply(tenant, saved.id);
    },
    onSuccess: () => {
      keepTyped(person.id, kept, null);
      say(t('form.sent'));
    },
    onSettled: () => {
      setIsAsking(false);
      return onSettled();
    },
  });
  const error = send.error ?? keep.error;
  const isBusy = keep.isPending || send.isPending;
  const isOver = draft.text.length > TEXT_LIMITS.reply;
  const ask = () => {
    const incomplete = draft.stance === null || draft.text.trim() === '';
    setIsMissing(incomplete);
    setIsAsking(!incomplete && !isOver);
  };
  // Those of the assessment first: what was handed in is what is mostly pointed at.
  const linked = assessment.evidence.map(({ id, title }) => ({ value: id, label: title }));
  const others = (proofs?.evidence ?? [])
    .filter(({ id, withdrawn }) => !withdrawn && !linked.some(({ value }) => value === id))
    .map(({ id, title }) => ({ value: id, label: title }));
  const options = [...linked, ...others];
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {isProblem(error, 'changed_since') && reply ? (
        <Notice tone="warning" announce title={t('form.changed.title')}>
          <p>{t('form.changed.text', { person: reply.updatedBy, when: format.instant(reply.updatedAt) })}</p>
          <blockquote className={styles.quote}>{reply.text}</blockquote>
        </Notice>
      ) : (
        error && <ProblemNotice problem={problemOf(error)} />
      )}
      <RadioGroup
        label={t('form.stance')}
        error={isMissing && draft.stance === null ? t('form.stanceMissing') : undefined}
        options={REPLY_STANCES.map((value) => ({ value, label: t(`stance.${value}`) }))}
        value={draft.stance}
        onChange={(stance) => write({ stance })}
      />
      <TextArea
        label={t('form.text')}
        hint={t('form.textHint')}
        error={
          isMissing && draft.text.trim() === ''
            ? t('form.textMissing')
            : isOver
              ? t('form.tooLong')
              : undefined
        }
        limit={TEXT_LIMITS.reply}
        rows={5}
        value={draft.text}
        onChange={(event) => write({ text: event.target.value })}
      />
      {options.length > 0 && (
        <Disclosure
          summary={t('form.evidence', { count: draft.evidence.length })}
          open={draft.evidence.length > 0}
        >
          <CheckboxList
            label={t('form.evidenceChoose')}
            optional
            options={options}
            selected={draft.evidence}
            onChange={(evidence) => write({ evidence })}
          />
        </Disclosure>
      )}
      <Checkbox
        label={t('form.mayPublish')}
        detail={t('form.mayPublishDetail')}
        checked={draft.mayPublish}
        onChange={(event) => write({ mayPublish: event.target.checked })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={isBusy || isOver}>
          {t('form.send')}
        </Button>
        <Button busy={keep.isPending} disabled={isBusy || isOver} onClick={() => keep.mutate()}>
          {t('form.keep')}
        </Button>
        {onClose && (
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        )}
      </div>
      {isAsking && (
        <Dialog
          title={t('form.ask.title')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button variant="primary" busy={send.isPending} onClick={() => send.mutate()}>
                {t('form.ask.send')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{common('cancel')}</Button>
            </>
          }
        >
          <p>{t('form.ask.text')}</p>
          <p>{t(draft.mayPublish ? 'form.ask.public' : 'form.ask.private')}</p>
        </Dialog>
      )}
    </Form>
  );
}

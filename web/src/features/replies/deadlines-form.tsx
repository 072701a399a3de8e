import { useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REPLY_DAYS_LIMITS } from '@miara/shared';
import type { ReplyDeadlinesResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useFormat } from '../../i18n/use-format.js';
import { refreshReplies, replyDeadlinesQuery, setReplyDeadlines } from './replies-queries.js';
import styles from './replies.module.css';

/** How many days units have to answer: told to everybody, set by who may. */
export function DeadlinesForm({ tenant, mayChange }: { tenant: string; mayChange: boolean }) {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const { data } = useQuery(replyDeadlinesQuery(tenant));
  if (!data) return null;
  const { afterReturnDays, afterPublicationDays, setAt, setBy } = data;
  return (
    <section className={styles.deadlines} aria-labelledby="reply-deadlines">
      <h2 id="reply-deadlines">{t('deadlines.title')}</h2>
      <p>
        {t('deadlines.return', { count: afterReturnDays })}{' '}
        {t('deadlines.publication', { count: afterPublicationDays })}
      </p>
      {setAt && (
        <p className={styles.quiet}>
          {t('deadlines.set', { person: setBy ?? '', when: format.instant(setAt) })}
        </p>
      )}
      {mayChange && (
        <Disclosure summary={t('deadlines.change')}>
          <Fields key={`${afterReturnDays} ${afterPublicationDays}`} tenant={tenant} present={data} />
        </Disclosure>
      )}
    </section>
  );
}

function Fields({ tenant, present }: { tenant: string; present: ReplyDeadlinesResponse }) {
  const { t } = useTranslation('replies');
  const say = useToast();
  const queryClient = useQueryClient();
  const [afterReturn, setAfterReturn] = useState(String(present.afterReturnDays));
  const [afterPublication, setAfterPublication] = useState(String(present.afterPublicationDays));
  const save = useMutation({
    mutationFn: () =>
      setReplyDeadlines(tenant, {
        afterReturnDays: Number(afterReturn),
        afterPublicationDays: Number(afterPublication),
      }),
    onSuccess: () => say(t('deadlines.saved')),
    onSettled: () => refreshReplies(queryClient, tenant),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDays(afterReturn) && isDays(afterPublication)) save.mutate();
  };
  const wrong = (days: string) => (isDays(days) ? undefined : t('deadlines.wrong', REPLY_DAYS_LIMITS));
  return (
    <Form onSubmit={submit}>
      <p className={styles.quiet}>{t('deadlines.hint')}</p>
      {save.error && <ProblemNotice problem={problemOf(save.error)} />}
      <TextField
        label={t('deadlines.afterReturn')}
        inputMode="numeric"
        error={wrong(afterReturn)}
        value={afterReturn}
        onChange={(event) => setAfterReturn(event.target.value)}
      />
      <TextField
        label={t('deadlines.afterPublication')}
        inputMode="numeric"
        error={wrong(afterPublication)}
        value={afterPublication}
        onChange={(event) => setAfterPublication(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending}>
          {t('deadlines.save')}
        </Button>
      </div>
    </Form>
  );
}

function isDays(typed: string): boolean {
  const days = Number(typed);
  return /^\d+$/.test(typed.trim()) && days >= REPLY_DAYS_LIMITS.min && days <= REPLY_DAYS_LIMITS.max;
}

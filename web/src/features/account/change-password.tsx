import { useId, useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PASSWORD_LIMITS } from '@miara/shared';
import { request } from '../../api/client.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';

/** A new password for who knows the present one. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const form = useId();
  const say = useToast();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => request('POST', '/api/v1/me/password', { body: { current, password } }),
    onSuccess: () => {
      say(t('password.done'));
      onClose();
    },
  });
  const labels = { current: t('password.current'), password: t('password.next') };
  const problems = useServerProblems(change.error, labels);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <Dialog
      title={t('password.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={change.isPending}>
            {t('password.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('password.cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={save}>
        <ErrorSummary errors={problems.errors} />
        {change.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(change.error)} />}
        <TextField
          {...problems.field('current')}
          label={labels.current}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          {...problems.field('password')}
          label={labels.password}
          hint={t('password.hint', { min: PASSWORD_LIMITS.min })}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Form>
    </Dialog>
  );
}

import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { changeLanguage } from '../../i18n/browser-i18n.js';
import { useNavigate } from '../../navigation/location.js';
import { isLookedAfter } from '../../offline/worker.js';
import { signIn, type Credentials } from '../../session/sign-in-out.js';
import styles from './sign-in-form.module.css';

export interface SignInFormProps {
  credentials: Credentials;
  onChange: (credentials: Credentials) => void;
  /** Where to go when it worked. */
  next: string;
}

export function SignInForm({ credentials, onChange, next }: SignInFormProps) {
  const { t, i18n } = useTranslation('sign-in');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [shown, setShown] = useState(false);
  const signingIn = useMutation({
    mutationFn: () => signIn(queryClient, credentials),
    onSuccess: async ({ person }) => {
      await changeLanguage(i18n, person.locale);
      // A page that was loaded outside of the working area is not looked after by the worker: it is loaded anew.
      if ('serviceWorker' in navigator && !isLookedAfter())
        window.location.replace(next.replace(/^\/app$/, '/app/'));
      else await navigate(next, { replace: true });
    },
  });
  const problems = useServerProblems(signingIn.error, { email: t('email'), password: t('password') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signingIn.mutate();
  };

  return (
    <Form onSubmit={submit}>
      <ErrorSummary errors={problems.errors} />
      {signingIn.error && problems.errors.length === 0 && (
        <ProblemNotice problem={problemOf(signingIn.error)} />
      )}
      <TextField
        {...problems.field('email')}
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={credentials.email}
        onChange={(event) => onChange({ ...credentials, email: event.target.value })}
      />
      <TextField
        {...problems.field('password')}
        label={t('password')}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
        required
        value={credentials.password}
        onChange={(event) => onChange({ ...credentials, password: event.target.value })}
        after={
          <div className={styles.show}>
            <Button
              variant="quiet"
              size="small"
              icon="show"
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            >
              {t('showPassword')}
            </Button>
          </div>
        }
      />
      <div>
        <Button type="submit" variant="primary" busy={signingIn.isPending}>
          {t('action')}
        </Button>
      </div>
    </Form>
  );
}

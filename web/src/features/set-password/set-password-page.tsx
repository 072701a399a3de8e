import { useState, type FormEvent } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PASSWORD_LIMITS } from '@miara/shared';
import type { InvitationForResponse } from '@miara/shared/api';
import { request } from '../../api/client.js';
import { problemOf } from '../../api/problem-of.js';
import { BareFrame } from '../../design/bare-frame/bare-frame.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LanguageSwitch } from '../../design/language-switch/language-switch.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { changeLanguage } from '../../i18n/browser-i18n.js';
import { useNavigate } from '../../navigation/location.js';
import { signIn } from '../../session/sign-in-out.js';
import styles from './set-password-page.module.css';

/** `/set-password#secret`: the way into a new account. The secret never leaves the browser in an address. */
export function Page() {
  const { t, i18n } = useTranslation('set-password');
  const [token] = useState(() => window.location.hash.slice(1));
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => request<InvitationForResponse>('POST', '/api/v1/invitations/look', { body: { token } }),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
  const problem = error && problemOf(error);
  // A link copied in part is no longer a secret of the right length.
  const isPartial = token === '' || problem?.code === 'validation_failed';
  return (
    <BareFrame home="/" end={<LanguageSwitch onChoose={(language) => void changeLanguage(i18n, language)} />}>
      <div className={styles.page}>
        <PageHeader title={t('title')} lead={data && t('lead', { name: data.name, email: data.email })} />
        {isPartial && <EmptyState title={t('noLink')}>{t('noLinkText')}</EmptyState>}
        {error && !isPartial && (
          <ProblemNotice problem={problem} action={<Link href="/sign-in">{t('signIn')}</Link>} />
        )}
        {!data && !error && token !== '' && <Skeleton rows={4} />}
        {data && <PasswordForm token={token} email={data.email} />}
      </div>
    </BareFrame>
  );
}

function PasswordForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('set-password');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const [shown, setShown] = useState(false);
  const accept = useMutation({
    mutationFn: async () => {
      await request('POST', '/api/v1/invitations/accept', { body: { token, password } });
      await signIn(queryClient, { email, password });
    },
    onSuccess: () => navigate('/app', { replace: true }),
  });
  const problems = useServerProblems(accept.error, { password: t('password') });
  const save = (event: FormEvent) => {
    event.preventDefault();
    // Whoever sees what they type needs to type it only once.
    const isSame = shown || password === again;
    setDiffers(!isSame);
    if (isSame && !accept.isPending) accept.mutate();
  };
  return (
    <Form onSubmit={save}>
      <ErrorSummary errors={problems.errors} />
      {accept.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(accept.error)} />}
      {/* Password managers file the new password under this. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        {...problems.field('password')}
        label={t('password')}
        hint={t('hint', { min: PASSWORD_LIMITS.min })}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        after={
          <Button
            variant="quiet"
            size="small"
            icon="show"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            {t('show')}
          </Button>
        }
      />
      {!shown && (
        <TextField
          label={t('again')}
          {...(differs && { error: t('differs') })}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
      )}
      <div>
        <Button type="submit" variant="primary" busy={accept.isPending}>
          {t('action')}
        </Button>
      </div>
    </Form>
  );
}

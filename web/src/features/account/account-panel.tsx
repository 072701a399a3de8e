import { lazy, Suspense, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InterfaceLanguage } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { LanguageSwitch } from '../../design/language-switch/language-switch.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { ThemeSwitch } from '../../design/theme/theme-switch.js';
import { useClosesByItself } from '../../design/use-closes-by-itself.js';
import { changeLanguage } from '../../i18n/browser-i18n.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { can } from '../../session/access.js';
import type { Me, TenantAccess } from '../../session/me.js';
import { signOut } from '../../session/sign-in-out.js';
import { rememberLanguage } from './remember-language.js';
import styles from './account-menu.module.css';

const ChangePassword = lazy(async () => ({
  default: (await import('./change-password.js')).ChangePassword,
}));
const LeaveUnsent = lazy(async () => ({ default: (await import('./leave-unsent.js')).LeaveUnsent }));

/** What the account menu holds: the person and their roles, language, appearance, the way out. */
export default function AccountPanel({
  menu,
  me,
  access,
}: {
  /** In which it is folded. */
  menu: RefObject<HTMLDetailsElement | null>;
  me: Me;
  access?: TenantAccess;
}) {
  useClosesByItself(menu);
  const { t, i18n } = useTranslation('account');
  const pickText = usePickText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);

  const [unsent, setUnsent] = useState(0);
  const leaving = useMutation({
    mutationFn: () => signOut(queryClient),
    onSuccess: () => navigate('/sign-in'),
  });
  const speaking = useMutation({
    mutationFn: async (language: InterfaceLanguage) => {
      await changeLanguage(i18n, language);
      await rememberLanguage(queryClient, language);
    },
  });
  const leave = async () => {
    const { countUnsent } = await import('../../outbox/outbox-of.js');
    const waiting = await countUnsent(me.person.id);
    if (waiting === 0) leaving.mutate();
    else setUnsent(waiting);
  };
  const failure = leaving.error ?? speaking.error;
  const roles = access ? access.roles : me.platformRoles.map((role) => ({ role, unit: null }));

  return (
    <div className={styles.panel}>
      <div>
        <p className={styles.person}>{me.person.name}</p>
        <p className={styles.email}>{me.person.email}</p>
        <ul className={styles.roles} aria-label={t('roles')}>
          {roles.map(({ role, unit }) => (
            <li key={`${role} ${unit?.teryt ?? ''}`}>
              {t(`vocabulary:role.${role}`)}
              {unit && ` · ${pickText(unit.displayName)}`}
            </li>
          ))}
        </ul>
      </div>
      {access && can(access, 'notice.read') && (
        <Link href={workingAddress(access.slug, 'notices/settings')}>{t('reminders')}</Link>
      )}
      {access && can(access, 'evidence.read') && (
        <Link href={workingAddress(access.slug, 'jobs')}>{t('jobs')}</Link>
      )}
      <LanguageSwitch onChoose={(language) => speaking.mutate(language)} />
      <ThemeSwitch />
      {failure && <ProblemNotice problem={problemOf(failure)} />}
      <Button onClick={() => setChanging(true)}>{t('password.action')}</Button>
      <Button busy={leaving.isPending} onClick={() => void leave()}>
        {t('signOut')}
      </Button>
      <Suspense>
        {unsent > 0 && (
          <LeaveUnsent
            count={unsent}
            onLeave={() => {
              setUnsent(0);
              leaving.mutate();
            }}
            onClose={() => setUnsent(0)}
          />
        )}
        {changing && <ChangePassword onClose={() => setChanging(false)} />}
      </Suspense>
    </div>
  );
}

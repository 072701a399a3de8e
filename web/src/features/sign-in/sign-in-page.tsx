import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { changeLanguage } from '../../i18n/browser-i18n.js';
import { BareFrame } from '../../design/bare-frame/bare-frame.js';
import { LanguageSwitch } from '../../design/language-switch/language-switch.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { addressAfterSignIn } from '../../session/sign-in-address.js';
import { DemoAccounts } from './demo-accounts.js';
import { instanceQuery } from './instance.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in-page.module.css';

/** `/sign-in?next=/app/…`. */
export function Page() {
  const { t, i18n } = useTranslation('sign-in');
  const [next] = useSearchParams((params) => addressAfterSignIn(textParam(params, 'next')));
  // Without an answer the page is an ordinary sign-in page; signing in then says what is wrong.
  const { data: instance } = useQuery(instanceQuery);
  const [credentials, setCredentials] = useState({ email: '', password: '' });

  return (
    <BareFrame home="/" end={<LanguageSwitch onChoose={(language) => void changeLanguage(i18n, language)} />}>
      <div className={styles.columns} data-demo={instance?.demo || undefined}>
        <section>
          <PageHeader title={t('title')} lead={t('lead')} />
          <SignInForm credentials={credentials} onChange={setCredentials} next={next} />
          <p className={styles.public}>
            {t('public')} <Link href="/">{t('publicLink')}</Link>
          </p>
        </section>
        {instance?.demo && <DemoAccounts accounts={instance.demoAccounts} onPick={setCredentials} />}
      </div>
    </BareFrame>
  );
}

import { useTranslation } from 'react-i18next';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { Credentials } from '../../session/sign-in-out.js';
import type { DemoAccount } from './instance.js';
import styles from './demo-accounts.module.css';

/** Of every account of the demonstration; it opens invented data only. */
const DEMO_PASSWORD = 'miara-demo';

/** The people of the demonstration, one per role. A click fills the form in; nobody is signed in unasked. */
export function DemoAccounts({
  accounts,
  onPick,
}: {
  accounts: readonly DemoAccount[];
  onPick: (credentials: Credentials) => void;
}) {
  const { t } = useTranslation('sign-in');
  const pickText = usePickText();
  const pick = (email: string) => {
    onPick({ email, password: DEMO_PASSWORD });
    document.querySelector<HTMLButtonElement>('form button[type=submit]')?.focus();
  };
  return (
    <section className={styles.panel} aria-labelledby="demo">
      <h2 id="demo">{t('demo.title')}</h2>
      <p className={styles.lead}>{t('demo.lead', { password: DEMO_PASSWORD })}</p>
      <ul className={styles.list}>
        {accounts.map(({ email, role, note }) => (
          <li key={email}>
            <button type="button" className={styles.account} onClick={() => pick(email)}>
              <span className={styles.role}>{t(`vocabulary:role.${role}`)}</span>
              <span className={styles.email}>{email}</span>
              <span className={styles.note}>{pickText(note)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

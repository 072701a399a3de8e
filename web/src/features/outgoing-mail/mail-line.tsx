import { useTranslation } from 'react-i18next';
import type { OutgoingMailResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './outgoing-mail-page.module.css';

/** One letter: to whom, about what, how far it got; what it says where it stays here. */
export function MailLine({ mail }: { mail: OutgoingMailResponse }) {
  const { t } = useTranslation('outgoing-mail');
  const format = useFormat();
  const { subject, name, address, state, writtenAt, attempts, nextAttemptAt, problem, text } = mail;
  return (
    <li className={styles.mail}>
      <h2 className={styles.subject}>{subject}</h2>
      <p className={styles.quiet}>
        <span>{t('to', { name, address })}</span>
        <time dateTime={writtenAt}>{format.instant(writtenAt)}</time>
        <strong data-state={state} className={styles.state}>
          {t(`state.${state}`)}
        </strong>
      </p>
      {problem !== null && (
        <p className={styles.quiet}>
          {t('problem', { count: attempts, problem })}
          {nextAttemptAt !== null && ` ${t('next', { when: format.instant(nextAttemptAt) })}`}
        </p>
      )}
      {text !== null && (
        <Disclosure summary={t('letter')}>
          <pre className={styles.text}>{text}</pre>
        </Disclosure>
      )}
    </li>
  );
}

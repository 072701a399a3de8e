import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServerProblems } from './use-server-problems.js';
import styles from './form.module.css';

/** Above the form: what to correct, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: ServerProblems['errors'] }) {
  const { t } = useTranslation('forms');
  const summary = useRef<HTMLDivElement>(null);
  const said = errors.map(({ name, text }) => `${name}: ${text}`).join('\n');
  useEffect(() => {
    if (said) summary.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={summary}>
      <h2>{t('errorSummary.title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ id, label, text }) => (
          <li key={`${id} ${text}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label}: {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

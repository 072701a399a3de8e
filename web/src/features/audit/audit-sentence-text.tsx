import { useTranslation } from 'react-i18next';
import type { AuditEntryResponse } from '@miara/shared/api';
import { sentenceOf } from './audit-sentence.js';
import styles from './audit-page.module.css';

/** What happened, in a short sentence, and what it was about. */
export function AuditSentence({ entry }: { entry: AuditEntryResponse }) {
  const { t } = useTranslation('audit');
  const { key, about } = sentenceOf(entry);
  return (
    <div className={styles.sentence}>
      {key === null ? <code>{entry.action}</code> : <span>{t(`action.${key}`)}</span>}
      {about !== null && <span className={styles.about}>„{about}”</span>}
    </div>
  );
}

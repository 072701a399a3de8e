import { useTranslation } from 'react-i18next';
import type { AuditEntryResponse } from '@miara/shared/api';
import { sentenceOf } from './audit-sentence.js';
import styles from './audit-page.module.css';

/** What happened, in a short sentence, and what it was about. */
export function AuditSentence({ entry }: { entry: AuditEntryResponse }) {
  const { t } = useTranslation('audit');
  const { key, item, about } = sentenceOf(entry);
  return (
    <div className={styles.sentence}>
      <span>
        {key === null ? <code>{entry.action}</code> : t(`action.${key}`)}
        {item !== null && <strong> {item}</strong>}
      </span>
      {about !== null && <q className={styles.about}>{about}</q>}
    </div>
  );
}

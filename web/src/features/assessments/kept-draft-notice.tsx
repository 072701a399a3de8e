import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { useMe } from '../../session/use-session.js';
import { useState } from 'react';
import { fieldsOf } from './declaration-content.js';
import { keepDraft, keptDraft } from './kept-drafts.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './field-conflict.module.css';

/** What was typed before the assessment was locked (somebody submitted it): kept to be copied, never dropped. */
export function KeptDraftNotice({ assessmentId }: { assessmentId: string }) {
  const { t } = useTranslation('assessments');
  const { person } = useMe();
  const valueText = useFieldValueText();
  const [draft, setDraft] = useState(() => keptDraft(person.id, assessmentId));
  if (!draft) return null;
  const forget = () => {
    keepDraft(person.id, assessmentId, null);
    setDraft(null);
  };
  return (
    <Notice
      tone="warning"
      title={t('kept.title')}
      action={
        <Button size="small" onClick={forget}>
          {t('kept.forget')}
        </Button>
      }
    >
      <p>{t('kept.text')}</p>
      <dl className={styles.values}>
        {fieldsOf(draft.mine).map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{valueText(field, draft.mine[field] ?? null)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { keepForm, keptForm } from '../../forms/kept-forms.js';
import { useMe } from '../../session/use-session.js';
import { TextAutosave, type KeptText, type StoredText } from './text-autosave.js';
import styles from './meeting.module.css';

export interface SavedTextProps {
  label: string;
  hint?: string;
  /** Names the text for keeping what is unsaved: `minutes.{point}`. */
  name: string;
  limit: number;
  rows: number;
  stored: StoredText;
  save: (text: string, version: number) => Promise<StoredText>;
  load: () => Promise<StoredText>;
}

/** A text that saves itself while it is typed, says so, and shows both versions when two people wrote. */
export function SavedText({ label, hint, name, limit, rows, stored, save, load }: SavedTextProps) {
  const { t } = useTranslation('teams');
  const { person } = useMe();
  const [autosave] = useState(
    () =>
      new TextAutosave(stored, keptForm<KeptText>(person.id, name), {
        save,
        load,
        keep: (draft) => keepForm(person.id, name, draft),
      }),
  );
  const { status, text, theirs } = useSyncExternalStore(autosave.subscribe, autosave.read);
  const { text: storedText, version } = stored;
  useEffect(() => autosave.receive({ text: storedText, version }), [autosave, storedText, version]);
  useEffect(() => {
    const retry = () => void autosave.flush();
    retry();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      autosave.close();
    };
  }, [autosave]);
  return (
    <div className={styles.saved}>
      <TextArea
        label={label}
        labelHidden
        hint={hint}
        limit={limit}
        rows={rows}
        value={text}
        onChange={(event) => autosave.edit(event.target.value)}
        onBlur={() => void autosave.flush()}
      />
      <p className={styles.status} role="status" data-status={status}>
        {status !== 'idle' && t(`save.${status}`)}
      </p>
      {theirs && (
        <Notice
          tone="warning"
          announce
          title={t('conflict.title')}
          action={
            <>
              <Button size="small" onClick={() => autosave.settle('mine')}>
                {t('conflict.mine')}
              </Button>
              <Button size="small" onClick={() => autosave.settle('theirs')}>
                {t('conflict.theirs')}
              </Button>
            </>
          }
        >
          <p className={styles.text}>{theirs.text || t('conflict.empty')}</p>
        </Notice>
      )}
    </div>
  );
}

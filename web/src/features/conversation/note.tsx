import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NoteVisibility } from '@miara/shared';
import type { NoteResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { editNote, refreshTalk, withdrawNote } from './conversation-queries.js';
import { NoteComposer } from './note-composer.js';
import { NoteText } from './note-text.js';
import styles from './note.module.css';

export interface NoteProps {
  tenant: string;
  assessmentId: string;
  visibility: NoteVisibility;
  note: NoteResponse;
}

/** What somebody said: who, in whose name, when, and whether it was corrected or taken back. */
export function Note({ tenant, assessmentId, visibility, note }: NoteProps) {
  const { t } = useTranslation(['conversation', 'vocabulary']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const takeBack = useMutation({
    mutationFn: () => withdrawNote(tenant, note.id),
    onSuccess: async () => {
      setAsking(false);
      await refreshTalk(queryClient, tenant);
    },
  });
  const { text, mentions, former, abilities, withdrawnAt } = note;
  return (
    <article className={styles.note} data-withdrawn={withdrawnAt ? '' : undefined}>
      <p className={styles.who}>
        <strong>{note.author}</strong>{' '}
        <span className={styles.quiet}>
          {t(`vocabulary:noteSide.${note.side}`)} ·{' '}
          <time dateTime={note.writtenAt}>{format.instant(note.writtenAt)}</time>
          {note.editedAt && ` · ${t('conversation:note.edited')}`}
        </span>{' '}
        {note.unseen && <span className={styles.new_}>{t('conversation:note.new')}</span>}
      </p>
      {withdrawnAt && (
        <p className={styles.quiet}>
          {t('conversation:note.withdrawn', {
            person: note.withdrawnBy ?? '',
            when: format.instant(withdrawnAt),
          })}
        </p>
      )}
      {editing ? (
        <NoteComposer
          tenant={tenant}
          assessmentId={assessmentId}
          visibility={visibility}
          place={note.id}
          label={t('conversation:note.editLabel')}
          send={t('conversation:note.save')}
          initial={{ text: text ?? '', people: mentions }}
          onSend={(changed) => editNote(tenant, note, changed)}
          onSent={() => setEditing(false)}
          onClose={() => setEditing(false)}
        />
      ) : (
        text !== null && <NoteText text={text} mentions={mentions} />
      )}
      {former.length > 0 && !editing && (
        <Disclosure summary={t('conversation:note.former', { count: former.length })}>
          {former.map(({ text: words, until }) => (
            <div key={until} className={styles.former}>
              <p className={styles.quiet}>{t('conversation:note.until', { when: format.instant(until) })}</p>
              <NoteText text={words} mentions={[]} />
            </div>
          ))}
        </Disclosure>
      )}
      {!editing && (abilities.edit || abilities.withdraw) && (
        <div className={styles.actions}>
          {abilities.edit && (
            <Button size="small" variant="quiet" onClick={() => setEditing(true)}>
              {t('conversation:note.edit')}
            </Button>
          )}
          {abilities.withdraw && (
            <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
              {t('conversation:note.withdraw')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <Dialog
          title={t('conversation:withdraw.question')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="danger" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
                {t('conversation:withdraw.confirm')}
              </Button>
              <Button variant="quiet" onClick={() => setAsking(false)}>
                {t('conversation:withdraw.keep')}
              </Button>
            </>
          }
        >
          <blockquote className={styles.quote}>{text}</blockquote>
          <p>{t(`conversation:withdraw.${visibility === 'public' ? 'public' : 'text'}`)}</p>
          {takeBack.error && <ProblemNotice problem={problemOf(takeBack.error)} />}
        </Dialog>
      )}
    </article>
  );
}

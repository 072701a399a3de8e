import { useEffect, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ThreadResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Icon } from '../../design/icon/icon.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMe } from '../../session/use-session.js';
import { answerThread, refreshTalk, settleThread } from './conversation-queries.js';
import { keptNote } from './kept-notes.js';
import { NoteComposer } from './note-composer.js';
import { Note } from './note.js';
import { VisibilityChip } from './visibility-chip.js';
import styles from './note.module.css';

export interface ThreadProps {
  tenant: string;
  assessmentId: string;
  thread: ThreadResponse;
}

/** A note and its answers, under the mark that says who sees them. */
export function Thread({ tenant, assessmentId, thread }: ThreadProps) {
  const { t } = useTranslation(['conversation', 'vocabulary']);
  const format = useFormat();
  const { person } = useMe();
  const queryClient = useQueryClient();
  const box = useRef<HTMLElement>(null);
  const opened = useRef(false);
  const { id, visibility, resolvedAt, resolvedBy, notes, abilities } = thread;
  const [answering, setAnswering] = useState(() => keptNote(person.id, id) !== null);
  const settle = useMutation({
    mutationFn: (resolved: boolean) => settleThread(tenant, id, resolved),
    onSuccess: async () => {
      await refreshTalk(queryClient, tenant);
      box.current?.focus({ preventScroll: true });
    },
  });
  useEffect(() => {
    if (answering && opened.current) box.current?.querySelector('textarea')?.focus();
  }, [answering]);
  const who = t(`vocabulary:noteVisibility.${visibility}`);
  return (
    <section
      className={styles.thread}
      data-visibility={visibility}
      ref={box}
      tabIndex={-1}
      aria-label={t('conversation:thread.title', { who, author: notes[0]?.author ?? '' })}
    >
      <p className={styles.state}>
        <VisibilityChip visibility={visibility} />
        {resolvedAt && (
          <span className={styles.resolved}>
            <Icon name="done" />{' '}
            {t('conversation:thread.resolved', {
              person: resolvedBy ?? '',
              when: format.instant(resolvedAt),
            })}
          </span>
        )}
      </p>
      {notes.map((note) => (
        <Note key={note.id} {...{ tenant, assessmentId, visibility, note }} />
      ))}
      {settle.error && <ProblemNotice problem={problemOf(settle.error)} />}
      {answering && abilities.answer ? (
        <NoteComposer
          tenant={tenant}
          assessmentId={assessmentId}
          visibility={visibility}
          place={id}
          label={t(`conversation:thread.answerLabel.${visibility}`)}
          send={t('conversation:thread.send')}
          onSend={(note, form) => answerThread(tenant, id, note, form)}
          onSent={() => setAnswering(false)}
          onClose={() => setAnswering(false)}
        />
      ) : (
        (abilities.answer || abilities.resolve || abilities.reopen) && (
          <div className={styles.actions}>
            {abilities.answer && (
              <Button
                size="small"
                onClick={() => {
                  opened.current = true;
                  setAnswering(true);
                }}
              >
                {t('conversation:thread.answer')}
              </Button>
            )}
            {abilities.resolve && (
              <Button
                size="small"
                variant="quiet"
                icon="done"
                busy={settle.isPending}
                onClick={() => settle.mutate(true)}
              >
                {t('conversation:thread.resolve')}
              </Button>
            )}
            {abilities.reopen && (
              <Button
                size="small"
                variant="quiet"
                busy={settle.isPending}
                onClick={() => settle.mutate(false)}
              >
                {t('conversation:thread.reopen')}
              </Button>
            )}
          </div>
        )
      )}
    </section>
  );
}

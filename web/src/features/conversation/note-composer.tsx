import { useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS, type NoteVisibility } from '@miara/shared';
import { newFormKey } from '../../api/once-key.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { useMe } from '../../session/use-session.js';
import { mentionableQuery, refreshTalk, type NoteText } from './conversation-queries.js';
import { keepNote, keptNote, type NoteDraft } from './kept-notes.js';
import { mentionedIn } from './mentions.js';
import { NoteField } from './note-field.js';
import styles from './note.module.css';

export interface NoteComposerProps {
  tenant: string;
  assessmentId: string;
  visibility: NoteVisibility;
  /** Where the draft is kept: the thread, the note, or the assessment. */
  place: string;
  label: string;
  hint?: string | undefined;
  /** What the button says: where the words go. */
  send: string;
  /** What stands there before anything was typed. */
  initial?: Pick<NoteDraft, 'text' | 'people'>;
  onSend: (note: NoteText, form: string) => Promise<unknown>;
  onSent: () => void;
  onClose: () => void;
  /** Asked before it goes out. */
  confirm?: (note: NoteText, go: () => void) => void;
}

/** Words being written to those who see a note. They survive a failed save and a session that ran out. */
export function NoteComposer({
  tenant,
  assessmentId,
  visibility,
  place,
  label,
  hint,
  send,
  initial = { text: '', people: [] },
  onSend,
  onSent,
  onClose,
  confirm,
}: NoteComposerProps) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const { person } = useMe();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<NoteDraft>(
    () => keptNote(person.id, place) ?? { ...initial, form: newFormKey() },
  );
  const [missing, setMissing] = useState(false);
  const { data: seeing } = useQuery({
    ...mentionableQuery(tenant, assessmentId, visibility),
    enabled: visibility !== 'public',
  });
  const mentioned = mentionedIn(draft.text, draft.people);
  const blind =
    visibility === 'public'
      ? mentioned
      : mentioned.filter(({ id }) => seeing && !seeing.people.some((other) => other.id === id));
  const write = useMutation({
    mutationFn: (note: NoteText) => onSend(note, draft.form),
    onSuccess: async () => {
      keepNote(person.id, place, null);
      await refreshTalk(queryClient, tenant);
      onSent();
    },
  });
  useEffect(() => keepNote(person.id, place, draft), [person.id, place, draft]);

  const go = () => {
    const text = draft.text.trim();
    setMissing(text === '');
    if (text === '' || text.length > TEXT_LIMITS.message || blind.length > 0 || write.isPending) return;
    const note = { text, mentions: mentioned.map(({ id }) => id) };
    if (confirm) confirm(note, () => write.mutate(note));
    else write.mutate(note);
  };
  const close = () => {
    keepNote(person.id, place, null);
    onClose();
  };
  const error = missing
    ? t('compose.missing')
    : blind.length > 0
      ? t('mention.blind', { names: format.list(blind.map(({ name }) => name)), count: blind.length })
      : undefined;
  return (
    <div className={styles.composer}>
      {write.error && <ProblemNotice problem={problemOf(write.error)} />}
      <NoteField
        tenant={tenant}
        assessmentId={assessmentId}
        visibility={visibility}
        label={label}
        hint={hint}
        error={error}
        draft={draft}
        onChange={(next) => {
          setDraft(next);
          setMissing(false);
        }}
        onSend={go}
      />
      <div className={styles.actions}>
        <Button variant="primary" busy={write.isPending} onClick={go}>
          {send}
        </Button>
        <Button variant="quiet" onClick={close}>
          {t('compose.cancel')}
        </Button>
      </div>
    </div>
  );
}

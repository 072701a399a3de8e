import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteVisibility } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { useToast } from '../../design/toast/toast.js';
import { useMe } from '../../session/use-session.js';
import { writeNote } from './conversation-queries.js';
import { keptNote } from './kept-notes.js';
import { NoteComposer } from './note-composer.js';
import { VisibilityChip } from './visibility-chip.js';
import styles from './note.module.css';

export interface NewNoteProps {
  tenant: string;
  assessmentId: string;
  /** Narrowest first; the first is what a note begins as. */
  mayWrite: readonly NoteVisibility[];
  /** Whether the person speaks for the coordinators: whom "shared" means. */
  asCoordinator: boolean;
}

/** A new note: first who sees it, then the words. It begins as narrow as the person can write; public asks again. */
export function NewNote({ tenant, assessmentId, mayWrite, asCoordinator }: NewNoteProps) {
  const { t } = useTranslation(['conversation', 'vocabulary']);
  const say = useToast();
  const { person } = useMe();
  const place = `new ${assessmentId}`;
  const [writing, setWriting] = useState(() => keptNote(person.id, place) !== null);
  const [visibility, setVisibility] = useState<NoteVisibility>(mayWrite[0] ?? 'shared');
  const [asking, setAsking] = useState<{ text: string; go: () => void } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (writing && opened.current) box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [writing]);

  if (!writing) {
    return (
      <div>
        <Button
          size="small"
          icon="note"
          onClick={() => {
            opened.current = true;
            setWriting(true);
          }}
        >
          {t('conversation:compose.open')}
        </Button>
      </div>
    );
  }
  const whom = (one: NoteVisibility) =>
    t(`conversation:visibility.${one}.${one === 'shared' && !asCoordinator ? 'ofUnit' : 'detail'}`);
  const done = () => {
    setWriting(false);
    setVisibility(mayWrite[0] ?? 'shared');
  };
  return (
    <div className={styles.new} data-visibility={visibility} ref={box}>
      {mayWrite.length > 1 ? (
        <RadioGroup
          label={t('conversation:visibility.title')}
          hint={t('conversation:visibility.hint')}
          options={mayWrite.map((one) => ({
            value: one,
            label: t(`vocabulary:noteVisibility.${one}`),
            detail: whom(one),
          }))}
          value={visibility}
          onChange={setVisibility}
        />
      ) : (
        <p className={styles.quiet}>{whom(visibility)}</p>
      )}
      <NoteComposer
        tenant={tenant}
        assessmentId={assessmentId}
        visibility={visibility}
        place={place}
        label={t('conversation:compose.label')}
        hint={visibility === 'public' ? t('conversation:compose.publicHint') : undefined}
        send={t(
          `conversation:send.${visibility === 'shared' && !asCoordinator ? 'toCoordinator' : visibility}`,
        )}
        onSend={(note, form) =>
          writeNote(tenant, assessmentId, { ...note, visibility, publish: visibility === 'public' }, form)
        }
        onSent={() => {
          say(t(`conversation:sent.${visibility}`));
          done();
        }}
        onClose={done}
        {...(visibility === 'public' && {
          confirm: ({ text }, go) => setAsking({ text, go }),
        })}
      />
      {asking && (
        <Dialog
          title={t('conversation:publish.question')}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button
                variant="primary"
                onClick={() => {
                  setAsking(null);
                  asking.go();
                }}
              >
                {t('conversation:publish.confirm')}
              </Button>
              <Button variant="quiet" onClick={() => setAsking(null)}>
                {t('conversation:publish.keep')}
              </Button>
            </>
          }
        >
          <p>
            <VisibilityChip visibility="public" />
          </p>
          <blockquote className={styles.quote}>{asking.text}</blockquote>
          <p>{t(`conversation:publish.${asCoordinator ? 'asCoordinator' : 'asUnit'}`)}</p>
        </Dialog>
      )}
    </div>
  );
}

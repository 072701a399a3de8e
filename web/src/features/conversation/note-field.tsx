import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS, type NoteVisibility } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { mentionableQuery } from './conversation-queries.js';
import type { NoteDraft } from './kept-notes.js';
import { completeMention, matching, openMention } from './mentions.js';
import styles from './note-field.module.css';

/** As many as can be read at a glance; typing narrows them. */
const SHOWN = 6;

export interface NoteFieldProps {
  tenant: string;
  assessmentId: string;
  visibility: NoteVisibility;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  draft: NoteDraft;
  onChange: (draft: NoteDraft) => void;
  onSend: () => void;
}

/** A text in which `@` offers the people who will see it. Control+Enter sends. */
export function NoteField({
  tenant,
  assessmentId,
  visibility,
  label,
  hint,
  error,
  draft,
  onChange,
  onSend,
}: NoteFieldProps) {
  const { t } = useTranslation('conversation');
  const list = useId();
  const area = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const takesMentions = visibility !== 'public';
  const mention = takesMentions && caret !== null ? openMention(draft.text, caret) : null;
  const { data } = useQuery({
    ...mentionableQuery(tenant, assessmentId, visibility),
    enabled: takesMentions,
  });
  const offered = mention ? matching(data?.people ?? [], mention.query).slice(0, SHOWN) : [];
  const current = offered[Math.min(at, offered.length - 1)];
  const field = () => area.current?.querySelector('textarea') ?? null;

  const place = (text: string, position: number, people = draft.people) => {
    onChange({ ...draft, text, people });
    setCaret(position);
    setAt(0);
    // The value is there after the next paint; the caret would jump to its end.
    requestAnimationFrame(() => {
      field()?.focus();
      field()?.setSelectionRange(position, position);
    });
  };
  const choose = (person: { id: string; name: string }) => {
    if (!mention) return;
    const completed = completeMention(draft.text, mention, person.name);
    place(completed.text, completed.caret, [...draft.people.filter(({ id }) => id !== person.id), person]);
  };
  const begin = () => {
    const position = field()?.selectionStart ?? draft.text.length;
    const before = draft.text.slice(0, position);
    const sign = before === '' || /\s$/.test(before) ? '@' : ' @';
    place(before + sign + draft.text.slice(position), position + sign.length);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSend();
    }
    if (!current) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(
        (offered.indexOf(current) + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length,
      );
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape') {
      // Closes the list, not the drawer around it.
      event.preventDefault();
      event.stopPropagation();
      setCaret(null);
    }
  };
  return (
    <div className={styles.field} ref={area}>
      <TextArea
        label={label}
        hint={hint}
        error={error}
        limit={TEXT_LIMITS.message}
        rows={3}
        value={draft.text}
        onChange={(event) => {
          onChange({ ...draft, text: event.target.value });
          setCaret(event.target.selectionStart);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
        aria-autocomplete={takesMentions ? 'list' : undefined}
        aria-controls={current ? list : undefined}
        aria-activedescendant={current ? `${list}-${current.id}` : undefined}
        aria-keyshortcuts="Control+Enter"
      />
      {current && (
        <ul className={styles.people} id={list} role="listbox" aria-label={t('mention.title')}>
          {offered.map((person) => (
            <li
              key={person.id}
              id={`${list}-${person.id}`}
              role="option"
              aria-selected={person === current}
              // Before the field loses the focus, or there would be nothing to click.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden>
        <span role="status">{mention ? t('mention.offered', { count: offered.length }) : ''}</span>
      </VisuallyHidden>
      {takesMentions && (
        <Button size="small" variant="quiet" onClick={begin}>
          {t('mention.action')}
        </Button>
      )}
    </div>
  );
}

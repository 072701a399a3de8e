import { useState } from 'react';
import { useMe } from '../session/use-session.js';
import { keepForm, keptForm } from './kept-forms.js';

export interface KeptForm<Content> {
  content: Content;
  /** Whether what is shown was typed before this form was opened. */
  isRestored: boolean;
  change: (content: Content) => void;
  /** It was sent: nothing of it has to be kept. What is shown goes on as told. */
  settle: (content: Content) => void;
  /** Empties the form. */
  clear: () => void;
}

/**
 * The content of a form that is kept while it is typed and taken up when the form is opened again.
 *
 * @param form name of the form, with what it is about: `proof.{assessment}.link`
 */
export function useKeptForm<Content extends object>(form: string, empty: Content): KeptForm<Content> {
  const { person } = useMe();
  const [kept] = useState(() => keptForm<Content>(person.id, form));
  // Fields that were added to the form since it was kept are empty.
  const [content, setContent] = useState<Content>(() => ({ ...empty, ...kept }));
  const [isRestored, setRestored] = useState(kept !== null);
  const show = (next: Content, keep: boolean) => {
    setContent(next);
    keepForm(person.id, form, keep && JSON.stringify(next) !== JSON.stringify(empty) ? next : null);
  };
  return {
    content,
    isRestored,
    change: (next) => show(next, true),
    settle: (next) => {
      setRestored(false);
      show(next, false);
    },
    clear: () => {
      setRestored(false);
      show(empty, false);
    },
  };
}

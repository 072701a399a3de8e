import { useState } from 'react';
import { useKeptForm, type KeptForm } from '../../forms/use-kept-form.js';
import { joinEdits, type Fields } from './join-edits.js';

export interface SharedForm<Content extends Fields> extends KeptForm<Content> {
  /** Fields that both changed, as the other one saved them; null while nobody else saved. */
  theirs: Partial<Content> | null;
  /** Somebody saved first: what they saved and what is typed here come together. */
  meet: (stored: Content) => void;
  /** Gives up the own words where both changed the same. */
  takeTheirs: () => void;
}

/** A kept form of something that somebody else may write at the same time. */
export function useSharedForm<Content extends Fields>(name: string, stored: Content): SharedForm<Content> {
  const form = useKeptForm(name, stored);
  const [opened, setOpened] = useState(stored);
  const [theirs, setTheirs] = useState<Partial<Content> | null>(null);
  return {
    ...form,
    theirs,
    meet: (now) => {
      const { content, contested } = joinEdits(opened, form.content, now);
      form.change(content);
      setOpened(now);
      setTheirs(contested);
    },
    takeTheirs: () => {
      form.change({ ...form.content, ...theirs });
      setTheirs({});
    },
  };
}

import { useState } from 'react';

const keyOf = (person: string, what: string) => `miara.text.${person}.${what}`;

/**
 * A text that survives a reload and a session that ran out, in this tab and for this person only.
 *
 * @param person identifier of who types: the next one at this desk sees none of it
 * @param what names the text, e.g. `answer.<request>`
 */
export function useKeptText(person: string, what: string): [string, (text: string) => void] {
  const key = keyOf(person, what);
  const [text, setText] = useState(() => read(key));
  return [
    text,
    (next) => {
      setText(next);
      keep(key, next);
    },
  ];
}

function read(key: string): string {
  try {
    return window.sessionStorage.getItem(key) ?? '';
  } catch {
    return ''; // Blocked storage keeps nothing.
  }
}

function keep(key: string, text: string): void {
  try {
    if (text) window.sessionStorage.setItem(key, text);
    else window.sessionStorage.removeItem(key);
  } catch {
    // Storage is blocked or full: the text then lives as long as the form.
  }
}

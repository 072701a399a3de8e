import { useEffect } from 'react';

/** N, P and ? of the review screen: not while somebody types, and not while a dialog is open above it. */
export function useDeskKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = keys[event.key.toLowerCase()];
      if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
      if (target !== document.body && !target.closest('main')) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

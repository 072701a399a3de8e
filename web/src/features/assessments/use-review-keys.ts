import { useEffect, type RefObject } from 'react';

/**
 * One-letter keys of the review. They work only while the focus is in the dialog (or main part) that holds the
 * panel, or nowhere in particular (the button that was pressed is gone), and never in a field: nobody decides by
 * typing elsewhere (WCAG 2.1.4).
 */
export function useReviewKeys(
  panel: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
  active: boolean,
): void {
  useEffect(() => {
    const scope = active ? panel.current?.closest<HTMLElement>('dialog, main') : null;
    if (!scope) return;
    const press = (event: KeyboardEvent) => {
      const run = keys[event.key.toLowerCase()];
      if (!run || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target))
        return;
      if (!isMeant(event.target, scope)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** A dialog above takes the keys away from what lies below it. */
function isMeant(target: EventTarget | null, scope: HTMLElement): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const above = target.closest('dialog') ?? document.querySelector('dialog[open]');
  if (above && above !== scope) return false;
  return scope.contains(target) || target === document.body;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

import { useEffect, type RefObject } from 'react';

/**
 * One-letter keys of the review. They work only while the focus is in the dialog (or main part) that holds the
 * panel and not in a field, so that nobody decides by typing elsewhere (WCAG 2.1.4).
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
      event.preventDefault();
      run();
    };
    scope.addEventListener('keydown', press);
    return () => scope.removeEventListener('keydown', press);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

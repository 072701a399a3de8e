import { useEffect, type RefObject } from 'react';

/** A menu is closed by Escape, by a click elsewhere and by going elsewhere with the Tab key. */
export function useClosesByItself(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const present = menu.current;
      if (!present?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        present.open = false;
        present.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && !present.contains(event.target)) {
        present.open = false;
      }
    };
    const events = ['keydown', 'pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, close);
    return () => {
      for (const event of events) document.removeEventListener(event, close);
    };
  }, [menu]);
}

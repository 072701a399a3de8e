import { useEffect, useEffectEvent } from 'react';

/** While a field is on its way, takes the keys that are meant for it. */
export function useTypedAhead(isAwaited: boolean, change: (how: (line: string) => string) => void): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = [...event.key].length === 1;
    if (!isLetter && event.key !== 'Backspace') return;
    event.preventDefault();
    change((line) => (isLetter ? line + event.key : line.slice(0, -1)));
  });
  useEffect(() => {
    if (!isAwaited) return;
    const press = (event: KeyboardEvent) => take(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isAwaited]);
}

import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';

/** Long enough that nobody is interrupted at every letter. */
const PAUSE_MS = 900;

/** Says politely what was read, once the typing pauses. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  );
}

import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import styles from './toast.module.css';

/** Long enough to read one sentence twice. */
const SHOWN_MS = 6000;

const ToastContext = createContext<(text: string) => void>(() => undefined);

/** `const say = useToast(); say('Zapisano')`: for what went well. What went wrong stays on the screen instead. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}

/** The one live region of the working area: says it aloud and shows it for a while. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((next: string) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), SHOWN_MS);
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {text && <p className={styles.toast}>{text}</p>}
      </div>
    </ToastContext>
  );
}

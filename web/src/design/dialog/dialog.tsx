import { useId, type ReactNode } from 'react';
import { useModal } from './use-modal.js';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  children: ReactNode;
  /** The decision and the way back: buttons, the decision first. */
  actions: ReactNode;
  onClose: () => void;
}

/** A decision that must be taken before going on. Render it to open it; take it away to close it. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const heading = useId();
  const [dialog, events] = useModal(onClose);
  return (
    <dialog className={styles.dialog} ref={dialog} aria-labelledby={heading} {...events}>
      <div className={styles.content}>
        <h2 id={heading}>{title}</h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}

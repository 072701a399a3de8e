import { useState, type ReactNode } from 'react';
import { Disclosure } from '../../../design/disclosure/disclosure.js';
import styles from './form-parts.module.css';

export interface MoreGroupProps {
  title: string;
  /** What is in it, in a few words; null = nothing yet. */
  said: string | null;
  /** Something in it is refused: it opens by itself. */
  wrong: boolean;
  children: ReactNode;
}

/** Fields that most actions do not need: closed until they hold something. */
export function MoreGroup({ title, said, wrong, children }: MoreGroupProps) {
  const [full] = useState(said !== null);
  return (
    <Disclosure
      open={full || wrong}
      summary={
        <span className={styles.summary}>
          <strong>{title}</strong>
          {said !== null && <span className={styles.said}>{said}</span>}
        </span>
      }
    >
      <div className={styles.group}>{children}</div>
    </Disclosure>
  );
}

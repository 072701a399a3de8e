import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** Always in sight; may hold a badge beside the words. */
  summary: ReactNode;
  children: ReactNode;
  /** Open from the start. */
  open?: boolean;
}

/** A row that opens. Native `<details>`: works without scripts, and "find in page" opens it. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <Icon name="right" />
        <div className={styles.words}>{summary}</div>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

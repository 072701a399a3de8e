import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** Always in sight; may hold a badge beside the words. */
  summary: ReactNode;
  children: ReactNode;
  /** Open from the start. */
  open?: boolean;
}

/**
 * A row that opens. Native `<details>`: works without scripts, and "find in page" opens it. As little markup as can be:
 * a public page has a row for each of 65 items, so its arrow is drawn by the stylesheet.
 */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>
        <div>{summary}</div>
      </summary>
      <div>{children}</div>
    </details>
  );
}

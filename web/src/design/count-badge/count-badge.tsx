import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './count-badge.module.css';

/** How much waits: a number beside a name, and the words for those who hear the page. Nothing when nothing waits. */
export function CountBadge({ count, words }: { count: number; words: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What is under way. */
  label: string;
  /** Done so far; leave out when nobody knows. */
  value?: number;
  max?: number;
}

/** Work under way (not a figure of coverage: that is Figure). */
export function ProgressBar({ label, value, max = 1 }: ProgressBarProps) {
  return <progress className={styles.bar} aria-label={label} value={value} max={max} />;
}

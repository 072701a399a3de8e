import styles from './coverage-bar.module.css';

/** What is declared is filled with it. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.gap} width="6" height="6" />
      <rect className={styles.stripe} width="3.5" height="6" />
    </pattern>
  );
}

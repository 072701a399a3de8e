import styles from './logo.module.css';

/** The name of the product with its mark: four bars read against one measure. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <rect className={styles.ground} width="32" height="32" rx="5" />
        <path className={styles.bars} d="M7.5 23V9M13 23v-5M18.5 23v-9M24 23V9" />
      </svg>
      <span>Miara</span>
    </span>
  );
}

import type { ReactNode } from 'react';
import styles from './page-title.module.css';

/** The one `<h1>` of a public page with what belongs to it. */
export function PageTitle({
  title,
  lead,
  before,
}: {
  title: ReactNode;
  lead?: ReactNode;
  before?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      {before}
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}

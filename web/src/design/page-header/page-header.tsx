import { useEffect, type ReactNode } from 'react';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  /** The one `<h1>`, and the title of the tab. */
  title: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Above the title: the breadcrumb. */
  before?: ReactNode;
  /** The one primary action of the page, perhaps with a quiet one beside it. */
  action?: ReactNode;
}

export function PageHeader({ title, lead, before, action }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Miara`;
  }, [title]);
  return (
    <header className={styles.header}>
      {before}
      <div className={styles.row}>
        <h1>{title}</h1>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {lead && <div className={styles.lead}>{lead}</div>}
    </header>
  );
}

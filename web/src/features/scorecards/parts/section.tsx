import type { ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  /** Place in the page, for links to it. */
  id: string;
  title: ReactNode;
  /** One sentence under the title: what it shows, or the finding in words. */
  lead?: ReactNode;
  /** Whether the lead is left out on paper: it explains the screen. */
  leadOnScreenOnly?: boolean;
  /** Left out on paper. */
  screenOnly?: boolean;
  /** Begins a new page on paper. */
  newPage?: boolean;
  children: ReactNode;
}

/** A part of a public page with its own heading. */
export function Section({ id, title, lead, leadOnScreenOnly, screenOnly, newPage, children }: SectionProps) {
  return (
    <section
      id={id}
      className={styles.section}
      data-screen-only={screenOnly || undefined}
      data-new-page={newPage || undefined}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && (
        <p className={styles.lead} data-screen-only={leadOnScreenOnly || undefined}>
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

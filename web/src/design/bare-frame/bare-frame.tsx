import type { ReactNode } from 'react';
import { Link } from '../link/link.js';
import { Logo } from '../logo/logo.js';
import styles from './bare-frame.module.css';

export interface BareFrameProps {
  /** Where the logo leads. */
  home: string;
  /** At the end of the bar: the language, the person. */
  end?: ReactNode;
  children: ReactNode;
}

/** The frame of screens outside a tenant: signing in, the platform's list of tenants, an address that leads nowhere. */
export function BareFrame({ home, end, children }: BareFrameProps) {
  return (
    <>
      <header className={styles.bar}>
        <Link className={styles.home} href={home}>
          <Logo />
        </Link>
        {end}
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

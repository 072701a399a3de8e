import { Suspense, useRef } from 'react';
import { Icon } from '../../design/icon/icon.js';
import { later } from '../../navigation/later.js';
import type { Me, TenantAccess } from '../../session/me.js';
import styles from './account-menu.module.css';

/** It is folded: it comes after the first screen. */
const AccountPanel = later(async () => (await import('./account-panel.js')).default);

/** Who is signed in and as what; language, appearance, the way out. */
export function AccountMenu({ me, access }: { me: Me; access?: TenantAccess }) {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details className={styles.menu} ref={menu}>
      <summary className={styles.summary}>
        <Icon name="person" />
        <span className={styles.name}>{me.person.name}</span>
        <Icon name="down" />
      </summary>
      <Suspense>
        <AccountPanel menu={menu} me={me} {...(access && { access })} />
      </Suspense>
    </details>
  );
}

import { Suspense, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';
import { usePathname } from '../../navigation/location.js';
import { can } from '../../session/access.js';
import type { TenantAccess } from '../../session/me.js';
import { railSections, type RailEntry, type RailSection } from '../rail-entries.js';
import { keepManagementOpen, wasManagementOpen } from './kept-rail.js';
import styles from './rail.module.css';

/** The person's pages in groups. A group of one needs no heading; management folds for those who seldom need it. */
export function Rail({ access }: { access: TenantAccess }) {
  return (
    <div className={styles.groups}>
      {railSections(access).map((section) => (
        <RailGroup key={section.group} access={access} section={section} />
      ))}
    </div>
  );
}

function RailGroup({ access, section: { group, entries } }: { access: TenantAccess; section: RailSection }) {
  const { t } = useTranslation('shell');
  const pathname = usePathname();
  const [wasOpen] = useState(() => wasManagementOpen() ?? can(access, 'settings.manage'));
  const isHere = ({ page }: RailEntry) => {
    const address = workingAddress(access.slug, page);
    return pathname === address || pathname.startsWith(`${address}/`);
  };
  const list = (
    <ul aria-label={t(`railGroup.${group}`)}>
      {entries.map((entry) => (
        <RailLink key={entry.page} tenant={access.slug} entry={entry} isHere={isHere(entry)} />
      ))}
    </ul>
  );
  if (entries.length === 1) return <div className={styles.group}>{list}</div>;
  if (group !== 'manage') {
    return (
      <div className={styles.group}>
        <p className={styles.heading} aria-hidden="true">
          {t(`railGroup.${group}`)}
        </p>
        {list}
      </div>
    );
  }
  return (
    <details className={styles.group} open={wasOpen || entries.some(isHere)}>
      <summary className={styles.heading} onClick={keepAfterClick}>
        {t(`railGroup.${group}`)}
        <Icon name="down" />
      </summary>
      {list}
    </details>
  );
}

/** The click comes before the change: open until now means folded from now on. */
function keepAfterClick({ currentTarget }: MouseEvent<HTMLElement>): void {
  keepManagementOpen(!currentTarget.closest('details')?.open);
}

function RailLink({ tenant, entry, isHere }: { tenant: string; entry: RailEntry; isHere: boolean }) {
  const { t } = useTranslation('shell');
  const { page, label, icon, count: Count, only: Only } = entry;
  const link = (
    <li>
      <Link
        className={styles.entry}
        href={workingAddress(tenant, page)}
        aria-current={isHere ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span>{t(label)}</span>
        {Count && (
          <Suspense>
            <Count tenant={tenant} />
          </Suspense>
        )}
      </Link>
    </li>
  );
  return Only ? (
    <Suspense>
      <Only tenant={tenant}>{link}</Only>
    </Suspense>
  ) : (
    link
  );
}

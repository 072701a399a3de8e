import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../../features/account/account-menu.js';
import { QuickEntry } from '../../features/quick-entry/quick-entry.js';
import { NoticeBell } from '../../features/notices/notice-bell.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { Logo } from '../../design/logo/logo.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { later } from '../../navigation/later.js';
import { usePathname } from '../../navigation/location.js';
import { useAccess, useMe } from '../../session/use-session.js';
import { Rail } from './rail.js';
import { TenantName } from './tenant-name.js';
import styles from './working-layout.module.css';

/** Comes after the first screen. Where it cannot come, nothing could be sent either. */
const OutboxIndicator = later(async () => (await import('../../outbox/outbox-indicator.js')).OutboxIndicator);

/** Over pages that are there already: what is shown when the network is gone. */
const withoutNetwork = () => import('../parts/without-network.js');
const ConnectionBanner = later(async () => (await withoutNetwork()).ConnectionBanner);
const WarmUp = later(async () => (await withoutNetwork()).WarmUp);

/** The frame of the working area: top bar (tenant, place, person) and the rail of the person's pages. */
export function WorkingLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const pathname = usePathname();
  const pickText = usePickText();
  const me = useMe();
  const access = useAccess();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // On a narrow screen the rail folds away when a page was chosen.
  const railOpen = openAt === pathname;
  const places = access.roles.flatMap(({ unit }) => (unit ? [pickText(unit.displayName)] : []));

  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <Link className={styles.home} href={`/app/${access.slug}`}>
          <Logo />
        </Link>
        <TenantName me={me} access={access} places={places} />
        <div className={styles.menu}>
          <Button
            variant="quiet"
            icon={railOpen ? 'close' : 'menu'}
            aria-expanded={railOpen}
            aria-controls="rail"
            onClick={() => setOpenAt(railOpen ? null : pathname)}
          >
            {t('menu')}
          </Button>
        </div>
        <Suspense>
          <OutboxIndicator tenant={access.slug} />
        </Suspense>
        <QuickEntry me={me} access={access} />
        <NoticeBell tenant={access.slug} />
        <AccountMenu me={me} access={access} />
      </header>
      <Suspense>
        <WarmUp access={access} />
      </Suspense>
      <nav className={styles.rail} id="rail" data-open={railOpen || undefined} aria-label={t('rail')}>
        <Rail access={access} />
      </nav>
      <main className={styles.main} id="main" tabIndex={-1}>
        <Suspense fallback={<div />}>
          <ConnectionBanner />
        </Suspense>
        {children}
      </main>
    </div>
  );
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { noticeCountQuery } from '../../api/notices-query.js';
import { CountBadge } from '../../design/count-badge/count-badge.js';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { workingAddress } from '../../navigation/addresses.js';
import { usePathname } from '../../navigation/location.js';
import styles from './notice-bell.module.css';

/** The way to the inbox, with how much in it is new. Looked at again when the person goes on, not while they are away. */
export function NoticeBell({ tenant }: { tenant: string }) {
  const { t } = useTranslation('rail');
  const pathname = usePathname();
  const queryClient = useQueryClient();
  const { data } = useQuery(noticeCountQuery(tenant));
  useEffect(() => {
    void queryClient.prefetchQuery(noticeCountQuery(tenant));
  }, [queryClient, tenant, pathname]);
  const address = workingAddress(tenant, 'notices');
  return (
    <Link className={styles.bell} href={address} aria-current={pathname === address ? 'page' : undefined}>
      <Icon name="bell" />
      <span className={styles.name}>{t('bell.title')}</span>
      <CountBadge count={data?.unread ?? 0} words={t('bell.unread', { count: data?.unread ?? 0 })} />
    </Link>
  );
}

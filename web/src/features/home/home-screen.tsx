import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BareFrame } from '../../design/bare-frame/bare-frame.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { Notice } from '../../design/notice/notice.js';
import type { Me } from '../../session/me.js';
import { useMe } from '../../session/use-session.js';
import { TenantList } from './tenant-list.js';

/** `/app` for those who have no tenant to be sent to: the platform's operator, and people without a role yet. */
export function HomeScreen({ account }: { account: (me: Me) => ReactNode }) {
  const { t } = useTranslation('home');
  const me = useMe();
  const isOperator = me.platformRoles.includes('platform_operator');
  return (
    <BareFrame home="/app" end={account(me)}>
      {isOperator ? (
        <>
          <PageHeader title={t('operator.title')} lead={t('operator.lead')} />
          <TenantList />
        </>
      ) : (
        <>
          <PageHeader title={t('nothing.title')} />
          <Notice>
            <p>{t('nothing.text', { email: me.person.email })}</p>
          </Notice>
        </>
      )}
    </BareFrame>
  );
}

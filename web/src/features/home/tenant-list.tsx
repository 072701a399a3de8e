import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../api/problem-of.js';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { tenantsQuery } from './tenants.js';

/** The tenants of the platform, for its operator, who opens them and sees nothing inside. */
export function TenantList() {
  const { t } = useTranslation('home');
  const pickText = usePickText();
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(tenantsQuery);
  if (isPending) return <Skeleton rows={3} />;
  if (error) {
    const again = <Button onClick={() => void refetch()}>{t('operator.again')}</Button>;
    return <ProblemNotice problem={problemOf(error)} action={again} />;
  }
  return (
    <DataTable
      caption={t('operator.caption')}
      stacks
      rows={data.tenants}
      rowKey={(tenant) => tenant.slug}
      columns={[
        { key: 'name', header: t('operator.name'), cell: (tenant) => pickText(tenant.name), rowHeader: true },
        { key: 'members', header: t('operator.members'), cell: (tenant) => tenant.members, align: 'end' },
        { key: 'opened', header: t('operator.opened'), cell: (tenant) => format.instantDay(tenant.openedAt) },
        {
          key: 'slug',
          header: t('operator.address'),
          cell: (tenant) => <a href={`/${tenant.slug}`}>/{tenant.slug}</a>,
        },
      ]}
      empty={<EmptyState title={t('operator.empty')} />}
    />
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VersionResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { lastDayInForce } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { DraftDialog } from './draft-dialog.js';
import { versionsQuery } from './versions-queries.js';
import styles from './versions.module.css';

/** Versions of the standard: which was in force when, and the draft of the next one. */
export function Page() {
  const { t } = useTranslation('versions');
  const tenant = useTenant();
  const can = useCan();
  const format = useFormat();
  const pickText = usePickText();
  const [isDrafting, setDrafting] = useState(false);
  const { data, error, refetch } = useQuery(versionsQuery(tenant));
  const versions = data?.versions ?? [];
  const inForce = versions.find(({ status }) => status === 'published');
  const mayDraft =
    can('standard.edit') && inForce !== undefined && !versions.some(({ status }) => status === 'draft');
  const daysOf = ({ publishedOn, retiredOn }: VersionResponse): string => {
    if (publishedOn === null) return t('days.draft');
    if (retiredOn === null) return t('days.since', { day: format.day(publishedOn) });
    return t('days.between', { from: format.day(publishedOn), to: format.day(lastDayInForce(retiredOn)) });
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'standard'), label: t('toStandard') }]} />}
        action={
          mayDraft && (
            <Button variant="primary" icon="add" onClick={() => setDrafting(true)}>
              {t('draft.action')}
            </Button>
          )
        }
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && versions.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {versions.length > 0 && (
        <ol className={styles.list} aria-label={t('caption')}>
          {versions.map((version) => (
            <li key={version.id} className={styles.row}>
              <div className={styles.words}>
                <p>
                  <strong>{t('version', { code: version.code, number: version.number })}</strong>{' '}
                  <span className={styles.mark} data-status={version.status}>
                    {t(`status.${version.status}`)}
                  </span>
                </p>
                <p className={styles.quiet}>
                  {pickText(version.title)} · {daysOf(version)} · {t('items', { count: version.items })}
                </p>
              </div>
              <LinkButton
                size="small"
                href={workingAddress(tenant, `standard/versions/${version.id}`)}
                aria-label={t(version.status === 'draft' ? 'openDraftThis' : 'openThis', {
                  number: version.number,
                })}
              >
                {t(version.status === 'draft' ? 'openDraft' : 'open')}
              </LinkButton>
            </li>
          ))}
        </ol>
      )}
      {isDrafting && inForce && (
        <DraftDialog tenant={tenant} inForce={inForce} onClose={() => setDrafting(false)} />
      )}
    </>
  );
}

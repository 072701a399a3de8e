import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';
import { DraftEditor } from './draft-editor.js';
import { VersionDifferences } from './version-differences.js';
import { differencesQuery, versionQuery } from './versions-queries.js';

/** One version: a draft to be edited, or what a published one changed. */
export function Page() {
  const { t } = useTranslation('versions');
  const tenant = useTenant();
  const format = useFormat();
  const { id = '' } = useAddressParams();
  const version = useQuery(versionQuery(tenant, id));
  const differences = useQuery(differencesQuery(tenant, id));
  const before = (
    <Breadcrumb
      steps={[
        { href: workingAddress(tenant, 'standard'), label: t('toStandard') },
        { href: workingAddress(tenant, 'standard/versions'), label: t('title') },
      ]}
    />
  );
  const error = version.error ?? differences.error;
  // What was read stays on the screen when it cannot be read anew, unless it is there no more.
  const isGone = error !== null && problemOf(error)?.code === 'not_found';
  if (isGone || !version.data || !differences.data) {
    return (
      <>
        <PageHeader title={t('title')} before={before} />
        {error ? (
          <QueryFailed
            error={error}
            onRetry={() => {
              void version.refetch();
              void differences.refetch();
            }}
          />
        ) : (
          <Skeleton rows={10} />
        )}
      </>
    );
  }
  if (version.data.status === 'draft') {
    return (
      <DraftEditor tenant={tenant} draft={version.data} differences={differences.data} before={before} />
    );
  }
  const { code, number, publishedOn } = version.data;
  return (
    <>
      <PageHeader
        title={t('version', { code, number })}
        lead={publishedOn !== null && t('days.since', { day: format.day(publishedOn) })}
        before={before}
      />
      <VersionDifferences differences={differences.data} />
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';
import { ImportDraft } from './import-draft.js';
import { ImportResult } from './import-result.js';
import { ImportRunning } from './import-running.js';
import { ImportSteps, type ImportStep } from './import-steps.js';
import { importQuery, isRunning } from './registers-queries.js';

/** One import, wherever it stands: its address keeps it through a reload. */
export function Page() {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const tenant = useTenant();
  const { id = '' } = useAddressParams();
  const { data: told, error, refetch } = useQuery(importQuery(tenant, id));
  const before = (
    <Breadcrumb
      steps={[
        { href: workingAddress(tenant, 'actions'), label: t('actions') },
        { href: workingAddress(tenant, 'imports'), label: t('title') },
      ]}
    />
  );
  if (!told) {
    return (
      <>
        <PageHeader title={t('title')} before={before} />
        {error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />}
      </>
    );
  }
  const brought = t('brought', { person: told.createdBy, when: format.instant(told.createdAt) });
  return (
    <>
      <PageHeader title={told.fileName} lead={brought} before={before} />
      <ImportSteps now={stepOf(told)} />
      {told.state === 'draft' && <ImportDraft tenant={tenant} told={told} />}
      {isRunning(told) && <ImportRunning tenant={tenant} told={told} />}
      {told.state !== 'draft' && !isRunning(told) && <ImportResult tenant={tenant} told={told} />}
    </>
  );
}

function stepOf(told: ImportResponse): ImportStep {
  if (told.state === 'draft') return 'columns';
  return isRunning(told) ? 'import' : 'result';
}

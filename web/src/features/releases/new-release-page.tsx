import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReleaseContentRequest } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { ContentForm } from './content-form.js';
import { prepareRelease, releasedProofQuery } from './releases-queries.js';

/** The first step of a release: what would be public. */
export function Page() {
  const { t } = useTranslation('releases');
  const tenant = useTenant();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [evidenceId] = useSearchParams((params) => textParam(params, 'evidence') ?? '');
  const { data: proof, error, refetch } = useQuery(releasedProofQuery(tenant, evidenceId));
  const prepare = useMutation({
    mutationFn: (content: ReleaseContentRequest) => prepareRelease(tenant, { ...content, evidenceId }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      await navigate(workingAddress(tenant, `releases/${id}`), { replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!proof && !error && <Skeleton rows={6} />}
      {proof && proof.links.length === 0 && (
        <EmptyState title={t('new.noLinks')}>{t('new.noLinksText')}</EmptyState>
      )}
      {proof && proof.links.length > 0 && (
        <ContentForm
          proof={proof}
          busy={prepare.isPending}
          error={prepare.error}
          onSave={(content) => prepare.mutate(content)}
        />
      )}
    </>
  );
}

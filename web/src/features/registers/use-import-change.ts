import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { importQuery } from './registers-queries.js';

/** A change of an import whose answer is the import as it stands then. */
export function useImportChange<Wish = void>(
  tenant: string,
  id: string,
  change: (wish: Wish) => Promise<ImportResponse>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (told) => queryClient.setQueryData(importQuery(tenant, id).queryKey, told),
    onError: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'imports', id) }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../api/query-keys.js';

/** One change of a task or a duty; asks again for what it may have moved, also when it was refused. */
export function useTaskChange<Input, Changed>(
  tenant: string,
  change: (input: Input) => Promise<Changed>,
  after: (changed: Changed, input: Input) => void = () => undefined,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: after,
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../api/query-keys.js';
import { useToast } from '../../design/toast/toast.js';

/** One change of a request: says that it is done and asks again for what it may have moved, also when refused. */
export function useRequestChange<Input>(
  tenant: string,
  change: (input: Input) => Promise<unknown>,
  done: string,
  after: () => void,
) {
  const queryClient = useQueryClient();
  const say = useToast();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      say(done);
      after();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
}

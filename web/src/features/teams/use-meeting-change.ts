import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeetingResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { meetingQuery } from './meetings-queries.js';

/** Changes of one meeting, one after the other: the answer is shown at once, lists that tell of it are asked again. */
export function useMeetingChange(tenant: string, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (work: () => Promise<MeetingResponse>) => work(),
    scope: { id: `meeting ${id}` },
    onSuccess: (meeting) => queryClient.setQueryData(meetingQuery(tenant, id).queryKey, meeting),
    onError: () => queryClient.invalidateQueries({ queryKey: meetingQuery(tenant, id).queryKey }),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'teams') });
      await queryClient.invalidateQueries({
        queryKey: [...meetingQuery(tenant, id).queryKey, 'invitations'],
      });
    },
  });
}

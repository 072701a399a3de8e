import { useEffect, useRef, type RefObject } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshNews, seeConversation } from './conversation-queries.js';

/** Tells the server that what is new was on the screen, once the conversation really is in sight. */
export function useSeenOnScreen(
  box: RefObject<HTMLElement | null>,
  { tenant, assessmentId, unseen }: { tenant: string; assessmentId: string; unseen: number },
): void {
  const queryClient = useQueryClient();
  const told = useRef(0);
  const { mutate } = useMutation({
    mutationFn: () => seeConversation(tenant, assessmentId),
    onSuccess: () => refreshNews(queryClient, tenant),
  });
  useEffect(() => {
    if (!box.current || unseen === 0 || told.current === unseen) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      told.current = unseen;
      mutate();
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, unseen, mutate]);
}

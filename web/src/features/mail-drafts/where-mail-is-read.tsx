import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { mailDraftsQuery } from './mail-drafts-queries.js';

/** Its content where the service reads a mailbox; nothing elsewhere. */
export function WhereMailIsRead({ tenant, children }: { tenant: string; children: ReactNode }) {
  const { data } = useQuery(mailDraftsQuery(tenant));
  return data?.configured ? <>{children}</> : null;
}

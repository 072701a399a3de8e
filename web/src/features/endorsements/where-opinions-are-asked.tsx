import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { endorsementCountQuery } from './endorsements-query.js';

/** Its content only in an area that asks powiats for opinions: elsewhere the page would stay empty for ever. */
export function WhereOpinionsAreAsked({ tenant, children }: { tenant: string; children: ReactNode }) {
  const { data } = useQuery(endorsementCountQuery(tenant));
  return data?.enabled ? children : null;
}

import { useQuery } from '@tanstack/react-query';
import { actionKindsQuery, fundingSourcesQuery } from '../api/action-lists-queries.js';
import { partnersQuery } from '../api/partners-query.js';
import { usePickText } from '../i18n/use-pick-text.js';

/** What the tenant calls a kind of action; its code until the list is there, or for who may not read it. */
export function useKindName(tenant: string, mayRead = true): (code: string) => string {
  const pickText = usePickText();
  const { data } = useQuery({ ...actionKindsQuery(tenant), enabled: mayRead });
  return (code) => {
    const kind = data?.kinds.find((one) => one.code === code);
    return kind ? pickText(kind.name) : code;
  };
}

/** What the tenant calls a source of money; its code until the list is there. */
export function useSourceName(tenant: string): (code: string) => string {
  const pickText = usePickText();
  const { data } = useQuery(fundingSourcesQuery(tenant));
  return (code) => {
    const source = data?.sources.find((one) => one.code === code);
    return source ? pickText(source.name) : code;
  };
}

/** Name of a partner; nothing until the directory is there. */
export function usePartnerName(tenant: string): (id: string) => string {
  const { data } = useQuery(partnersQuery(tenant));
  return (id) => data?.partners.find((partner) => partner.id === id)?.name ?? '';
}

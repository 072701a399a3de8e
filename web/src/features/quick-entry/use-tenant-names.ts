import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { nameIndexOf, suggestionIndexOf, type NameIndex, type SuggestionIndex } from '@miara/shared';
import type { ItemResponse, ListEntryResponse, PartnerResponse, UnitResponse } from '@miara/shared/api';
import { actionKindsQuery, fundingSourcesQuery } from '../../api/action-lists-queries.js';
import { partnersQuery } from '../../api/partners-query.js';
import { currentStandardQuery } from '../../api/standard-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { canAt, placesOf } from '../../session/can-at.js';
import type { TenantAccess } from '../../session/me.js';

/** Everything a line may name in this tenant. */
export interface TenantNames {
  units: readonly UnitResponse[];
  items: readonly ItemResponse[];
  kinds: readonly ListEntryResponse[];
  sources: readonly ListEntryResponse[];
  partners: readonly PartnerResponse[];
  index: NameIndex;
  suggestions: SuggestionIndex;
}

/** The tenant's names, prepared for reading lines; undefined until all of them are there. */
export function useTenantNames(access: TenantAccess) {
  const units = useQuery(unitsQuery(access.slug));
  const standard = useQuery(currentStandardQuery(access.slug));
  const kinds = useQuery(actionKindsQuery(access.slug));
  const sources = useQuery(fundingSourcesQuery(access.slug));
  const partners = useQuery(partnersQuery(access.slug));
  const all = [units, standard, kinds, sources, partners];
  const names = useMemo((): TenantNames | undefined => {
    if (!units.data || standard.data === undefined || !kinds.data || !sources.data || !partners.data) return;
    const mine = units.data.units.filter(({ teryt }) => canAt(access, 'action.log', teryt));
    const items = standard.data?.items ?? [];
    const own = placesOf(access, 'action.log').filter((teryt) => teryt.length === 4);
    const active = {
      kinds: kinds.data.kinds.filter((one) => one.active),
      sources: sources.data.sources.filter((one) => one.active),
      partners: partners.data.partners.filter((one) => one.active),
    };
    return {
      ...active,
      units: mine,
      items,
      index: nameIndexOf({
        ...active,
        units: mine.map(({ teryt, name, kind, displayName }) => ({
          teryt,
          name,
          kind,
          displayName: displayName.pl ?? name,
        })),
        items: items.map(({ code }) => code),
        ownPowiat: own.length === 1 ? (own[0] ?? null) : null,
      }),
      suggestions: suggestionIndexOf(
        items.map(({ code, title, guidance }) => ({ code, title: title.pl ?? '', text: guidance.pl ?? '' })),
      ),
    };
  }, [access, units.data, standard.data, kinds.data, sources.data, partners.data]);
  return {
    names,
    error: names ? null : (all.find(({ error }) => error !== null)?.error ?? null),
    retry: () => {
      for (const query of all) if (query.error) void query.refetch();
    },
  };
}

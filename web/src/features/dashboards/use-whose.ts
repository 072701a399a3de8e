import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../api/groups-query.js';
import { unitsQuery } from '../../api/units-query.js';
import type { SelectOption, SelectOptionGroup } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam } from '../../navigation/use-search-params.js';
import { onlyUnitOf } from '../../session/can-at.js';
import type { TenantAccess } from '../../session/me.js';
import type { Whose } from './dashboard-queries.js';

/** So many units can be chosen from a list; of more the address can still name any. */
const UNITS_LISTED = 120;

/** Whom the address asks about; of nobody in particular the person's own unit, or all they see. */
export function whoseOf(params: SearchParams, access: TenantAccess): Whose {
  const asOf = textParam(params, 'asOf');
  const day = asOf ? { asOf } : {};
  const unit = textParam(params, 'unit') ?? (textParam(params, 'group') ? undefined : onlyUnitOf(access));
  if (unit) return { unit, ...day };
  return { group: textParam(params, 'group') ?? (access.scope.all ? 'metropolis' : 'place'), ...day };
}

export function whoseValue({ unit, group }: Whose): string {
  return unit ? `unit=${unit}` : `group=${group ?? ''}`;
}

/** Whom the person may look at: everybody, powiats that they see whole, and each unit. */
export function useWhoseOptions(
  tenant: string,
  access: TenantAccess,
): readonly (SelectOption | SelectOptionGroup)[] {
  const { t } = useTranslation('dashboards');
  const pickText = usePickText();
  const single = onlyUnitOf(access) !== undefined;
  const { data: units } = useQuery({ ...unitsQuery(tenant), enabled: !single });
  const { data: powiats } = useQuery({ ...groupsQuery(tenant, 'powiat'), enabled: !single });
  const everybody = access.scope.all ? 'metropolis' : 'place';
  const group = (label: string, options: SelectOption[]): SelectOptionGroup[] =>
    options.length > 0 ? [{ label, options }] : [];
  return [
    { value: `group=${everybody}`, label: t(`whose.${everybody}`) },
    ...group(
      t('whose.powiats'),
      (powiats?.groups ?? []).map(({ key, title }) => ({
        value: `group=powiat:${key}`,
        label: title ? pickText(title) : key,
      })),
    ),
    ...group(
      t('whose.units'),
      (units?.units ?? [])
        .slice(0, UNITS_LISTED)
        .map(({ teryt, displayName }) => ({ value: `unit=${teryt}`, label: pickText(displayName) })),
    ),
  ];
}

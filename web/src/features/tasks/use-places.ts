import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasPowiatDuties } from '@miara/shared';
import { unitsQuery } from '../../api/units-query.js';
import type { SelectOption, SelectOptionGroup } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { canAt } from '../../session/can-at.js';
import { useAccess } from '../../session/use-session.js';
import type { Place } from './tasks-queries.js';

/** The whole tenant, as the value of a choice. */
const TENANT = 'tenant';

/** `team:2211`, `unit:2211031` or `tenant` → the place. */
export function placeOf(value: string): Place {
  const [kind, teryt = null] = value.split(':');
  return { team: kind === 'team' ? teryt : null, unit: kind === 'unit' ? teryt : null };
}

/** The places where the person keeps tasks, as choices, and the one they mean who say nothing. */
export function usePlaces(tenant: string): {
  options: (SelectOption | SelectOptionGroup)[];
  usual: string;
} {
  const { t } = useTranslation('tasks');
  const pickText = usePickText();
  const access = useAccess();
  const { data } = useQuery(unitsQuery(tenant));
  const units = (data?.units ?? []).filter(({ teryt }) => canAt(access, 'task.manage', teryt));
  const keepsTeams = access.roles.some(({ role }) => role === 'coordinator' || role === 'team_member');
  const teams = keepsTeams ? units.filter(({ kind }) => hasPowiatDuties(kind)) : [];
  const ofTeams = teams.map(({ teryt, displayName }) => ({
    value: `team:${teryt}`,
    label: t('task-rows:ofTeam', { name: pickText(displayName) }),
  }));
  const ofUnits = units.map(({ teryt, displayName }) => ({
    value: `unit:${teryt}`,
    label: pickText(displayName),
  }));
  const groups = [
    { label: t('place.teams'), options: ofTeams },
    { label: t('place.units'), options: ofUnits },
  ].filter(({ options }) => options.length > 0);
  const ofTenant = access.scope.all ? [{ value: TENANT, label: t('place.tenant') }] : [];
  const usual = access.scope.all ? TENANT : (ofTeams[0]?.value ?? ofUnits[0]?.value ?? TENANT);
  return { options: [...ofTenant, ...groups], usual };
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ROLES_IN_TENANT } from '@miara/shared';
import type { GrantRoleRequest } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';

export type RoleInTenant = GrantRoleRequest['role'];

/** A role and its place as they are being chosen; an empty place is the whole area. */
export interface ChosenRole {
  role: RoleInTenant;
  unit: string;
}

/** Kinds of units that carry the duties of a powiat. */
const AT_POWIATS = ['powiat', 'city_with_powiat_rights'];

export function requestOf({ role, unit }: ChosenRole): GrantRoleRequest {
  return { role, ...(unit !== '' && !isForWholeArea(role) && { unit }) };
}

function isForWholeArea(role: RoleInTenant): boolean {
  return role === 'tenant_administrator' || role === 'coordinator';
}

export interface RoleFieldsProps {
  tenant: string;
  value: ChosenRole;
  onChange: (value: ChosenRole) => void;
  /** What the server said about the place. */
  unitProblem: { id?: string; error?: string };
}

/** What somebody is to be, and where: only places that fit the role are offered. */
export function RoleFields({ tenant, value, onChange, unitProblem }: RoleFieldsProps) {
  const { t } = useTranslation(['people', 'vocabulary']);
  const pickText = usePickText();
  const { data } = useQuery(unitsQuery(tenant));
  const places = (data?.units ?? []).filter(
    ({ kind }) => value.role !== 'team_member' || AT_POWIATS.includes(kind),
  );
  const choose = (role: RoleInTenant) => onChange({ role, unit: '' });
  return (
    <>
      <Select
        label={t('people:field.role')}
        hint={t(`people:roleHint.${value.role}`)}
        value={value.role}
        onChange={(role) => choose(ROLES_IN_TENANT.find((one) => one === role) ?? 'reader')}
        options={ROLES_IN_TENANT.map((role) => ({ value: role, label: t(`vocabulary:role.${role}`) }))}
      />
      {!isForWholeArea(value.role) && (
        <Select
          {...unitProblem}
          label={t('people:field.unit')}
          value={value.unit}
          onChange={(unit) => onChange({ ...value, unit })}
          options={[
            { value: '', label: value.role === 'reader' ? t('people:wholeTenant') : t('people:choose') },
            ...places.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
          ]}
        />
      )}
    </>
  );
}

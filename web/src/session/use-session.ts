import { useSuspenseQuery } from '@tanstack/react-query';
import type { Permission } from '@miara/shared';
import { useAddressParams } from '../navigation/use-address-params.js';
import { accessTo, can } from './access.js';
import { meQuery, type Me, type TenantAccess } from './me.js';

/** The signed-in person. Only below RequireSession, which has fetched it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** The slug of the tenant in the address: `/app/{tenant}/…`. */
export function useTenant(): string {
  const { tenant } = useAddressParams();
  if (!tenant) throw new Error('useTenant belongs below /app/{tenant}');
  return tenant;
}

/** The person's access to the tenant in the address. */
export function useAccess(): TenantAccess {
  const me = useMe();
  const tenant = useTenant();
  const access = accessTo(me, tenant);
  if (!access) throw new Error('useAccess belongs below RequireTenant');
  return access;
}

/** `const can = useCan(); can('assessment.review')`: what the screen offers in the present tenant. */
export function useCan(): (permission: Permission) => boolean {
  const access = useAccess();
  return (permission) => can(access, permission);
}

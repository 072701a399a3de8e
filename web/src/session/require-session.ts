import type { QueryClient } from '@tanstack/react-query';
import { redirect, type NotFoundError } from '@tanstack/react-router';
import { isProblem } from '../api/problem-error.js';
import { accessTo } from './access.js';
import { meQuery, type Me, type TenantAccess } from './me.js';
import { signInAddress } from './sign-in-address.js';

/**
 * For `beforeLoad` of everything below `/app`: answers who is signed in, or sends the visitor to sign in and
 * back to where they wanted to go.
 */
export async function requireSession(queryClient: QueryClient, wanted: string): Promise<Me> {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (isProblem(error, 'not_signed_in')) throw redirect({ href: signInAddress(wanted) });
    throw error;
  }
}

/** The access to the tenant in the address; a tenant that is not the person's looks as if it did not exist. */
export function requireTenant(me: Me, tenant: string, notFound: () => NotFoundError): TenantAccess {
  const access = accessTo(me, tenant);
  if (!access) throw notFound();
  return access;
}

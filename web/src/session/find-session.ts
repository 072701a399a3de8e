import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/problem-error.js';
import { meQuery, type Me } from './me.js';

/** Who is signed in, or null for a visitor. @throws what else went wrong */
export async function findSession(queryClient: QueryClient): Promise<Me | null> {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (isProblem(error, 'not_signed_in')) return null;
    throw error;
  }
}

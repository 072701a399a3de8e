import type { QueryClient } from '@tanstack/react-query';
import { request } from '../api/client.js';
import { forgetCopies, keepCopiesFor } from '../worker/copies.js';
import { meQuery } from './me.js';

export interface Credentials {
  email: string;
  password: string;
}

/** Opens a session (a cookie the scripts cannot read) and fetches who it belongs to. */
export async function signIn(queryClient: QueryClient, credentials: Credentials) {
  await request('POST', '/api/v1/sessions', { body: credentials });
  queryClient.clear();
  const me = await queryClient.fetchQuery(meQuery);
  if (mayKeepCopies()) await keepCopiesFor(me.person.id);
  return me;
}

/**
 * Ends the session and forgets everything it had shown: the next person at this desk sees none of it. What was not
 * sent stays for its person.
 */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await request('DELETE', '/api/v1/sessions/current');
  queryClient.clear();
  if (mayKeepCopies()) await forgetCopies();
}

/** Browsers keep copies under https (and on this very machine) only. */
function mayKeepCopies(): boolean {
  return 'caches' in window;
}

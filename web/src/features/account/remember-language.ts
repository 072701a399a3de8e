import type { QueryClient } from '@tanstack/react-query';
import type { InterfaceLanguage } from '@miara/shared';
import { request } from '../../api/client.js';
import { meQuery, type Me } from '../../session/me.js';

/** Keeps the person's language with the person, so that it follows them to another device. */
export async function rememberLanguage(queryClient: QueryClient, language: InterfaceLanguage): Promise<void> {
  await request('PATCH', '/api/v1/me', { body: { locale: language } });
  queryClient.setQueryData(
    meQuery.queryKey,
    (me: Me | undefined) => me && { ...me, person: { ...me.person, locale: language } },
  );
}

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';

/**
 * @param onSignedOut called when the server no longer knows the session, whichever screen found out
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (
          error instanceof ProblemError &&
          error.problem.code === 'not_signed_in' &&
          !query.meta?.['mayBeSignedOut']
        ) {
          onSignedOut();
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Without a network there may be a copy: the worker knows, a paused query would wait for ever.
        networkMode: 'always',
        refetchOnReconnect: true,
        // A refusal is an answer: asking again does not change it. Lost connections are tried twice more.
        retry: (failures, error) =>
          navigator.onLine && !(error instanceof ProblemError && error.status < 500) && failures < 2,
      },
      // What is saved without a network must fail at once, not happen some time later.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

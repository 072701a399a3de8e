import { queryOptions } from '@tanstack/react-query';
import { ConnectionError, ProblemError, toProblemError } from '../api/problem-error.js';

/** The bytes of a file, fetched with the session as any other answer; a minute later they are forgotten. */
export const fileQuery = (address: string, sha256: string) =>
  queryOptions({
    queryKey: ['file', address, sha256],
    queryFn: ({ signal }) => fetchFile(address, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });

async function fetchFile(address: string, signal: AbortSignal): Promise<Blob> {
  try {
    // A page may read from this service alone, even where a store gives files out.
    const response = await fetch(`${address}?through=service`, {
      signal,
      headers: { 'Accept-Language': document.documentElement.lang },
    });
    if (response.ok) return await response.blob();
    throw toProblemError(await response.json().catch(() => null), response.status);
  } catch (error) {
    if (error instanceof ProblemError || signal.aborted) throw error;
    throw new ConnectionError(error);
  }
}

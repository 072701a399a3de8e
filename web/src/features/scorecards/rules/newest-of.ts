import type { PublicPublicationResponse } from '@miara/shared/api';

/** The newest publication that holds; undefined when all were withdrawn. */
export function newestOf(
  publications: readonly PublicPublicationResponse[],
): PublicPublicationResponse | undefined {
  return publications.find(({ withdrawn }) => withdrawn === null);
}

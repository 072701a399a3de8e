/** Name of the copies of answers, for times without a network. */
export const COPIES = 'miara-copies';

/** Tells when a copy was made. An answer without it came from the server. */
export const KEPT_AT = 'x-miara-kept-at';

/** A copy that is older says too little to be shown. */
const LONGEST_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Whose copies there are; not an address that anybody could ask for. */
export const OWNER = '/.owner';

export const ME = '/api/v1/me';

/**
 * The answers of which a copy is kept, below `/api/v1/tenants/{tenant}`: what the action log, the units and the items
 * need to open. Nothing else is: proofs, conversations and decisions never lie on a device.
 */
const KEPT_IN_TENANT: readonly RegExp[] = [
  /^units$/,
  /^units\/[^/]+$/,
  /^units\/[^/]+\/assessments$/,
  /^standards$/,
  /^standards\/[^/]+\/versions\/[^/]+$/,
  /^action-kinds$/,
  /^funding-sources$/,
  /^partners$/,
  /^actions$/,
  /^actions\/[0-9a-f-]{36}$/,
  /^periods\/open$/,
];

/** Whether a copy of the answer is kept. */
export function isKept(address: URL): boolean {
  if (address.pathname === ME) return true;
  const [, rest] = /^\/api\/v1\/tenants\/[^/]+\/(.+)$/.exec(address.pathname) ?? [];
  // Further pages of a list would be pieces of a list that has changed meanwhile.
  if (rest === undefined || address.searchParams.has('page[after]')) return false;
  return KEPT_IN_TENANT.some((pattern) => pattern.test(rest));
}

/** Whether a copy may still be shown. */
export function isFresh(keptAt: string | null, now: Date): boolean {
  const age = now.getTime() - Date.parse(keptAt ?? '');
  return age >= 0 && age <= LONGEST_KEPT_MS;
}

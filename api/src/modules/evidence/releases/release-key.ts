/**
 * Where the bytes of copies for the public lie: `<tenant>/feed/<first two digits>/<SHA-256>`, apart from the proofs'
 * own (`content-key.ts`), so that neither a sweep of those nor their deletion reaches them.
 */
export function releaseKey(tenantId: string, sha256: string): string {
  return `${tenantId}/feed/${sha256.slice(0, 2)}/${sha256}`;
}

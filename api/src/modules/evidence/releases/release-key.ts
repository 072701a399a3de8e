/**
 * Where the bytes of copies for the public lie: `<tenant>/feed/<first two digits>/<SHA-256>`, apart from the proofs'
 * own (`content-key.ts`), so that neither a sweep of those nor their deletion reaches them.
 */
export function releaseKey(tenantId: string, sha256: string): string {
  return `${tenantId}/feed/${sha256.slice(0, 2)}/${sha256}`;
}

const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/feed\/[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** Whose copy a key means; null when it is not such a key. */
export function parseReleaseKey(key: string): { tenantId: string; sha256: string } | null {
  const [, tenantId, sha256] = KEY.exec(key) ?? [];
  return tenantId !== undefined && sha256 !== undefined ? { tenantId, sha256 } : null;
}

const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** Where a tenant's bytes lie in storage: `<tenant>/<first two digits>/<SHA-256>`. */
export function contentKey(tenantId: string, sha256: string): string {
  return `${tenantId}/${sha256.slice(0, 2)}/${sha256}`;
}

/** Whose bytes a key means; null when it is not such a key. */
export function parseContentKey(key: string): { tenantId: string; sha256: string } | null {
  const [, tenantId, sha256] = KEY.exec(key) ?? [];
  return tenantId !== undefined && sha256 !== undefined ? { tenantId, sha256 } : null;
}

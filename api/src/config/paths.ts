import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root; the same from `api/src/config` and `api/dist/config`. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The committed contract. */
export const OPENAPI_FILE = join(ROOT, 'shared/openapi/openapi.json');
/** The program that counts a publication anew, as anybody may download it. */
export const RECOMPUTE_PROGRAM = join(ROOT, 'scripts/recompute.mjs');
/** The built browser application. */
export const WEB_DIST = join(ROOT, 'web/dist');
/** The built renderer of the public pages, loaded at run time. */
export const WEB_SERVER_ENTRY = join(ROOT, 'web/dist-server/entry-server.js');

/** Version of the product, from the root package.json. */
export function productVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  if (typeof version !== 'string') throw new Error('package.json has no version');
  return version;
}

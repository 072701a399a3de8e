import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Roles of the running product: neither owns anything nor passes row-level security. */
export const RUNTIME_ROLES = ['miara_app', 'miara_public'] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

/** Roles belong to the whole server: migrations of several databases may touch them at the same moment. */
const ATTEMPTS = 8;

/**
 * The connection URL of a runtime role on the owner's server and database.
 *
 * Its password is derived from the owner's (HMAC-SHA256 over the role's name), so that an installation has one
 * secret to keep and the migration run and the application agree without talking to each other.
 */
export function roleUrl(ownerUrl: string, role: RuntimeRole): string {
  const url = new URL(ownerUrl);
  url.password = rolePassword(url, role);
  url.username = role;
  return url.href;
}

function rolePassword(ownerUrl: URL, role: RuntimeRole): string {
  return createHmac('sha256', decodeURIComponent(ownerUrl.password)).update(role).digest('hex');
}

/** Gives the runtime roles LOGIN and their derived passwords, where they do not have them yet. */
export async function ensureRuntimeRoles(owner: pg.Client, ownerUrl: string): Promise<void> {
  for (const role of RUNTIME_ROLES) {
    if (await canSignIn(roleUrl(ownerUrl, role))) continue;
    const password = rolePassword(new URL(ownerUrl), role);
    // Both are constants or hexadecimal digits: safe to write into the statement, which takes no parameters.
    await againWhenConcurrent(() => owner.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`));
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function againWhenConcurrent(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isConcurrentRoleChange(error)) throw error;
      await sleep(20 * attempt + Math.random() * 30);
    }
  }
}

/** "tuple concurrently updated": PostgreSQL reports it as an internal error, for want of a lock on catalogues. */
export function isConcurrentRoleChange(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && error.code === 'XX000' && /tuple concurrently/.test(error.message)
  );
}

import type { Role } from '@miara/shared';
import { hash } from '@node-rs/argon2';
import type { ApiTest } from '../api-test.js';
import type { BuiltTenant } from './build-tenant.js';

export interface BuiltPerson {
  id: string;
  email: string;
  name: string;
}

/** The password of every person of the tests. */
export const TEST_PASSWORD = 'correct horse battery';

/** Cheap on purpose: what is tested is signing in, not how hard argon2id is. */
const passwordHash = hash(TEST_PASSWORD, { memoryCost: 256, timeCost: 1, parallelism: 1 });

let built = 0;

/** A person holding one role; `teryt` for roles at a unit, no tenant for the platform operator. */
export async function buildPerson(
  test: ApiTest,
  role: Role,
  place: { tenant?: BuiltTenant; teryt?: string; email?: string; name?: string } = {},
): Promise<BuiltPerson> {
  built += 1;
  const email = place.email ?? `${role.replaceAll('_', '.')}.${built}@example.org`;
  const name = place.name ?? `Osoba ${built}`;
  const tenantId = place.tenant?.id ?? null;
  return test.arrange(tenantId, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO people (email, name, password_hash) VALUES ($1, $2, $3) RETURNING id',
      [email, name, await passwordHash],
    );
    const id = rows[0]?.id ?? '';
    await client.query(
      'INSERT INTO role_assignments (person_id, tenant_id, role, teryt) VALUES ($1, $2, $3, $4)',
      [id, tenantId, role, place.teryt ?? null],
    );
    return { id, email, name };
  });
}

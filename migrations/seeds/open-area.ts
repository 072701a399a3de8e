import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { inTransaction, withOwner } from './database.js';
import { readStandard } from './reference/read-data.js';
import { seedReference } from './reference/seed-reference.js';
import { insertStandard } from './standard/insert-standard.js';

/** How long a link works, in days; as with those that administrators make. */
const LINK_DAYS = 7;
const SLUG = /^[a-z][a-z0-9-]{1,39}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A new area and its first administrator. */
export interface NewArea {
  /** Name in addresses: small letters, digits and hyphens. */
  slug: string;
  /** Name in Polish. */
  name: string;
  /** Short name, at most 40 characters. */
  shortName: string;
  /** E-mail address of the administrator. */
  email: string;
  /** Name of the administrator. */
  person: string;
}

/**
 * Opens an area: the register of units, the published standard, and an administrator who lets everybody else in and
 * says which governments belong to it. All or nothing.
 *
 * @returns the path of the link that sets the administrator's password; null when the account has one
 */
export async function openArea(ownerUrl: string, area: NewArea): Promise<string | null> {
  if (!SLUG.test(area.slug)) {
    throw new Error(`--slug "${area.slug}": small letters, digits and hyphens, beginning with a letter.`);
  }
  if (area.name.trim() === '' || area.person.trim() === '')
    throw new Error('--name and --person say something.');
  if (area.shortName.trim() === '' || area.shortName.length > 40) {
    throw new Error('--short has 1 to 40 characters.');
  }
  const email = emailOf(area.email);
  await seedReference(ownerUrl);
  return withOwner(ownerUrl, (client) =>
    inTransaction(client, async () => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO tenants (slug, name, short_name) VALUES ($1, jsonb_build_object('pl', $2::text), $3)
         ON CONFLICT (slug) DO NOTHING
         RETURNING tenants.id`,
        [area.slug, area.name, area.shortName],
      );
      const tenantId = rows[0]?.id;
      if (tenantId === undefined) throw new Error(`There is an area "${area.slug}" already.`);
      await client.query(`SELECT set_config('miara.tenant_id', $1, true)`, [tenantId]);
      await insertStandard(client, tenantId, readStandard());
      await client.query('INSERT INTO people (email, name) VALUES ($1, $2) ON CONFLICT (email) DO NOTHING', [
        email,
        area.person,
      ]);
      await client.query(
        `INSERT INTO role_assignments (person_id, tenant_id, role)
         SELECT people.id, $2, 'tenant_administrator' FROM people WHERE people.email = $1`,
        [email, tenantId],
      );
      return makeLink(client, email, { onlyNew: true });
    }),
  );
}

/** A new link for somebody whom no administrator can let in any more. Throws when nobody has the address. */
export async function linkFor(ownerUrl: string, email: string): Promise<string> {
  const link = await withOwner(ownerUrl, (client) =>
    inTransaction(client, () => makeLink(client, emailOf(email), { onlyNew: false })),
  );
  if (link === null) throw new Error(`Nobody has the address ${email}.`);
  return link;
}

async function makeLink(
  client: pg.Client,
  email: string,
  { onlyNew }: { onlyNew: boolean },
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const { rowCount } = await client.query(
    `INSERT INTO invitations (token_hash, person_id, created_by, expires_at)
     SELECT $2, people.id, people.id, miara_now() + make_interval(days => $3)
     FROM people
     WHERE people.email = $1 AND people.deactivated_at IS NULL AND NOT ($4 AND people.password_hash IS NOT NULL)
     ON CONFLICT (person_id) DO UPDATE
       SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, created_at = excluded.created_at`,
    [email, createHash('sha256').update(token).digest(), LINK_DAYS, onlyNew],
  );
  return rowCount === 1 ? `/set-password#${token}` : null;
}

function emailOf(given: string): string {
  const email = given.trim().toLowerCase();
  if (!EMAIL.test(email)) throw new Error(`--email "${given}" is no e-mail address.`);
  return email;
}

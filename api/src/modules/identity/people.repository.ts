import type { InterfaceLanguage, Role } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** An account as the administrator's work looks at it. */
export interface Account {
  id: string;
  hasPassword: boolean;
  /** Holds roles in other tenants or on the platform. */
  elsewhere: boolean;
}

/** Accounts and the roles held in a tenant. */
@Injectable()
export class PeopleRepository {
  /** The account of an address, made when there is none. Two at once get the same one. */
  async accountOf(tx: Tx, email: string, name: string, locale: InterfaceLanguage): Promise<Account> {
    await tx.query(
      'INSERT INTO people (email, name, locale) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING',
      [email, name, locale],
    );
    const [account] = await tx.query<Account>(`${ACCOUNT} WHERE people.email = $1`, [email]);
    if (!account) throw new Error('The account was not made');
    return account;
  }

  /** Somebody who holds a role in the tenant; null otherwise. */
  async accountHere(tx: Tx, personId: string): Promise<Account | null> {
    const [account] = await tx.query<Account>(
      `${ACCOUNT} WHERE people.id = $1 AND EXISTS (
         SELECT FROM role_assignments
         WHERE role_assignments.person_id = people.id AND role_assignments.tenant_id = $2
           AND role_assignments.revoked_at IS NULL
       )`,
      [personId, tx.tenantId],
    );
    return account ?? null;
  }

  /** 409 `duplicate` when the person holds it already. */
  async grant(tx: Tx, personId: string, role: Role, teryt: string | null): Promise<string> {
    const [granted] = await tx.query<{ id: string }>(
      `INSERT INTO role_assignments (person_id, tenant_id, role, teryt, granted_at, granted_by)
       VALUES ($1, $2, $3, $4, $5, $6)
       RETURNING role_assignments.id`,
      [personId, tx.tenantId, role, teryt, tx.now, tx.actor.person.id],
    );
    if (!granted) throw new Error('The role was not granted');
    return granted.id;
  }

  /** Null when the person does not hold it. 409 `last_administrator`. */
  async revoke(
    tx: Tx,
    personId: string,
    roleId: string,
  ): Promise<{ role: Role; teryt: string | null } | null> {
    const [revoked] = await tx.query<{ role: Role; teryt: string | null }>(
      `WITH revoked AS (
         UPDATE role_assignments SET revoked_at = $4
         WHERE role_assignments.tenant_id = $1 AND role_assignments.person_id = $2 AND role_assignments.id = $3
           AND role_assignments.revoked_at IS NULL
         RETURNING role_assignments.role, role_assignments.teryt
       )
       SELECT revoked.role, revoked.teryt FROM revoked`,
      [tx.tenantId, personId, roleId, tx.now],
    );
    return revoked ?? null;
  }
}

const ACCOUNT = `
  SELECT people.id, people.password_hash IS NOT NULL AS "hasPassword", holds_roles_elsewhere(people.id) AS elsewhere
  FROM people`;

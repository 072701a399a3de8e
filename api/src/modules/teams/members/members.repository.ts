import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';

/** What is kept of a member. Days as YYYY-MM-DD. */
export interface MemberFacts {
  name: string;
  organisation: string;
  function: string | null;
  sectors: readonly string[];
  personId: string | null;
  email: string | null;
  from: string;
  /** First day no longer on the team. */
  until: string | null;
}

export interface MemberRow extends MemberFacts {
  id: string;
  teryt: string;
  version: number;
  sectors: string[];
  successor: string | null;
}

const MEMBER = `
  SELECT team_members.id, team_members.teryt, team_members.version, team_members.name, team_members.organisation,
    team_members.function, team_members.person_id AS "personId", team_members.email,
    team_members.term_from::text AS "from", team_members.term_until::text AS until,
    team_members.successor_id AS successor,
    ARRAY(
      SELECT team_member_sectors.sector
      FROM team_member_sectors
      JOIN team_sectors
        ON team_sectors.tenant_id = team_member_sectors.tenant_id AND team_sectors.code = team_member_sectors.sector
      WHERE team_member_sectors.tenant_id = team_members.tenant_id
        AND team_member_sectors.member_id = team_members.id
      ORDER BY team_sectors.position, team_sectors.code
    ) AS sectors
  FROM team_members
  WHERE team_members.tenant_id = $1`;

/** Members of teams, read and written. */
@Injectable()
export class MembersRepository {
  /** All who are or were on the team. */
  async ofTeam(tx: Tx, teryt: string): Promise<MemberRow[]> {
    return tx.query<MemberRow>(`${MEMBER} AND team_members.teryt = $2`, [tx.tenantId, teryt]);
  }

  /** Holds the member until the end of the transaction; null when there is none. */
  async locked(tx: Tx, id: string): Promise<MemberRow | null> {
    const [row] = await tx.query<MemberRow>(`${MEMBER} AND team_members.id = $2 FOR NO KEY UPDATE`, [
      tx.tenantId,
      id,
    ]);
    return row ?? null;
  }

  async one(tx: Tx, id: string): Promise<MemberRow | null> {
    const [row] = await tx.query<MemberRow>(`${MEMBER} AND team_members.id = $2`, [tx.tenantId, id]);
    return row ?? null;
  }

  async insert(tx: Tx, teryt: string, facts: MemberFacts): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO team_members (tenant_id, teryt, name, organisation, function, person_id, email, term_from, term_until,
         created_by, updated_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING id`,
      [tx.tenantId, teryt, ...columnsOf(facts), tx.actor.person.id],
    );
    const id = row?.id ?? '';
    await this.replaceSectors(tx, id, facts.sectors);
    return id;
  }

  /** Writes the next version; the row must be locked. */
  async update(tx: Tx, id: string, facts: MemberFacts): Promise<void> {
    await tx.query(
      `UPDATE team_members
       SET name = $3, organisation = $4, function = $5, person_id = $6, email = $7, term_from = $8, term_until = $9,
         version = version + 1, updated_at = miara_now(), updated_by = $10
       WHERE team_members.tenant_id = $1 AND team_members.id = $2`,
      [tx.tenantId, id, ...columnsOf(facts), tx.actor.person.id],
    );
    await this.replaceSectors(tx, id, facts.sectors);
  }

  /** Ends the term; the address goes with it. */
  async leave(tx: Tx, id: string, on: string, successor: string | null): Promise<void> {
    await tx.query(
      `UPDATE team_members
       SET term_until = $3, successor_id = $4, email = NULL,
         version = version + 1, updated_at = miara_now(), updated_by = $5
       WHERE team_members.tenant_id = $1 AND team_members.id = $2`,
      [tx.tenantId, id, on, successor, tx.actor.person.id],
    );
  }

  /** Codes of sectors that are offered for choosing. */
  async sectorsInUse(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ code: string }>(
      'SELECT team_sectors.code FROM team_sectors WHERE team_sectors.tenant_id = $1 AND team_sectors.active',
      [tx.tenantId],
    );
    return rows.map(({ code }) => code);
  }

  /** Accounts with a role that reaches the team: at its unit, under it, or in the whole tenant. */
  async accounts(tx: Tx, teryt: string): Promise<{ id: string; name: string }[]> {
    return tx.query<{ id: string; name: string }>(
      `SELECT DISTINCT people.id, people.name
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id AND people.deactivated_at IS NULL
       LEFT JOIN units ON units.teryt = role_assignments.teryt
       WHERE role_assignments.tenant_id = $1
         AND role_assignments.revoked_at IS NULL
         AND (role_assignments.teryt IS NULL OR role_assignments.teryt = $2 OR units.powiat_teryt = $2)
       ORDER BY people.name, people.id`,
      [tx.tenantId, teryt],
    );
  }

  private async replaceSectors(tx: Tx, id: string, sectors: readonly string[]): Promise<void> {
    await tx.query(
      'DELETE FROM team_member_sectors WHERE team_member_sectors.tenant_id = $1 AND team_member_sectors.member_id = $2',
      [tx.tenantId, id],
    );
    await tx.query(
      `INSERT INTO team_member_sectors (tenant_id, member_id, sector) SELECT $1, $2, unnest($3::text[])`,
      [tx.tenantId, id, sectors],
    );
  }
}

function columnsOf({
  name,
  organisation,
  function: held,
  personId,
  email,
  from,
  until,
}: MemberFacts): unknown[] {
  return [name, organisation, held, personId, email, from, until];
}

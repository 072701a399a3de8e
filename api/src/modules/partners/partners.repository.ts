import type { PartnerKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx, Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';

/** What the directory says about an organisation. */
export interface PartnerFacts {
  name: string;
  kind: PartnerKind;
  town: string | null;
  web: string | null;
  note: string | null;
  active: boolean;
}

export interface PartnerRow extends PartnerFacts {
  id: string;
  version: number;
  /** Actions, not withdrawn, that name it and that the reader sees. */
  actions: number;
}

const PARTNER = `
  SELECT partners.id, partners.version, partners.name, partners.kind, partners.town, partners.web, partners.note,
    partners.active,
    (
      SELECT count(*)::integer
      FROM action_partners
      JOIN actions ON actions.tenant_id = action_partners.tenant_id AND actions.id = action_partners.action_id
      WHERE action_partners.tenant_id = partners.tenant_id
        AND action_partners.partner_id = partners.id
        AND actions.withdrawn_at IS NULL
        AND (
          $2::text[] IS NULL
          OR actions.teryt = ANY ($2)
          OR EXISTS (
            SELECT FROM action_units
            WHERE action_units.tenant_id = actions.tenant_id
              AND action_units.action_id = actions.id
              AND action_units.teryt = ANY ($2)
          )
        )
    ) AS actions
  FROM partners
  WHERE partners.tenant_id = $1 AND partners.merged_into IS NULL`;

/** The directory, read and written. */
@Injectable()
export class PartnersRepository {
  async all(tx: Tx): Promise<PartnerRow[]> {
    return tx.query<PartnerRow>(`${PARTNER} ORDER BY partners.name COLLATE "pl-x-icu", partners.id`, [
      tx.tenantId,
      terytsOf(tx.actor.scope),
    ]);
  }

  /** Names as they were written down, those of merged ones first, so that a later one of the same key counts. */
  async names(tx: SystemTx): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `SELECT coalesce(partners.merged_into, partners.id) AS id, partners.name
       FROM partners
       WHERE partners.tenant_id = $1
       ORDER BY partners.merged_into IS NULL, partners.id`,
      [tx.tenantId],
    );
  }

  /** The partner of this name, however it is written; null when there is none. */
  async named(tx: Tx, name: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT partners.id FROM partners
       WHERE partners.tenant_id = $1 AND partners.merged_into IS NULL AND partners.name_key = miara_name_key($2)`,
      [tx.tenantId, name],
    );
    return row?.id ?? null;
  }

  async one(tx: Tx, id: string): Promise<PartnerRow | null> {
    const [row] = await tx.query<PartnerRow>(`${PARTNER} AND partners.id = $3`, [
      tx.tenantId,
      terytsOf(tx.actor.scope),
      id,
    ]);
    return row ?? null;
  }

  /** Holds the row until the end of the transaction. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT FROM partners WHERE partners.tenant_id = $1 AND partners.id = ANY ($2) ORDER BY partners.id FOR UPDATE`,
      [tx.tenantId, ids],
    );
  }

  /** Another partner of the same name, however it is written. */
  async sameName(tx: Tx, name: string, butNot: string | null): Promise<boolean> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT partners.id FROM partners
       WHERE partners.tenant_id = $1 AND partners.merged_into IS NULL AND partners.name_key = miara_name_key($2)
         AND partners.id IS DISTINCT FROM $3::uuid`,
      [tx.tenantId, name, butNot],
    );
    return row !== undefined;
  }

  async insert(tx: Tx, facts: PartnerFacts): Promise<string> {
    const [{ id } = { id: '' }] = await tx.query<{ id: string }>(
      `INSERT INTO partners (tenant_id, name, kind, town, web, note, active, created_at, created_by, updated_at, updated_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $9)
       RETURNING partners.id`,
      [tx.tenantId, ...valuesOf(facts), tx.now, tx.actor.person.id],
    );
    return id;
  }

  /** Writes the next version; the row must be locked. */
  async update(tx: Tx, id: string, facts: PartnerFacts): Promise<void> {
    await tx.query(
      `UPDATE partners
       SET name = $3, kind = $4, town = $5, web = $6, note = $7, active = $8, version = partners.version + 1,
         updated_at = $9, updated_by = $10
       WHERE partners.tenant_id = $1 AND partners.id = $2`,
      [tx.tenantId, id, ...valuesOf(facts), tx.now, tx.actor.person.id],
    );
  }

  /** What named the one names the other; an action that named both names it once, as organiser if it was one. */
  async merge(tx: Tx, id: string, into: string): Promise<void> {
    await tx.query(
      `UPDATE action_partners AS kept SET role = 'organiser'
       FROM action_partners AS merged
       WHERE kept.tenant_id = $1 AND kept.partner_id = $3
         AND merged.tenant_id = $1 AND merged.partner_id = $2
         AND merged.action_id = kept.action_id AND merged.role = 'organiser'`,
      [tx.tenantId, id, into],
    );
    await tx.query(
      `DELETE FROM action_partners AS merged
       USING action_partners AS kept
       WHERE merged.tenant_id = $1 AND merged.partner_id = $2
         AND kept.tenant_id = $1 AND kept.partner_id = $3
         AND kept.action_id = merged.action_id`,
      [tx.tenantId, id, into],
    );
    await tx.query(
      'UPDATE action_partners SET partner_id = $3 WHERE action_partners.tenant_id = $1 AND action_partners.partner_id = $2',
      [tx.tenantId, id, into],
    );
    await tx.query(
      `UPDATE partners
       SET merged_into = $3, active = false, version = partners.version + 1, updated_at = $4, updated_by = $5
       WHERE partners.tenant_id = $1 AND (partners.id = $2 OR partners.merged_into = $2)`,
      [tx.tenantId, id, into, tx.now, tx.actor.person.id],
    );
  }

  /** Who is meant by each of the identifiers: itself, or what it was merged into. */
  async resolve(
    tx: SystemTx,
    ids: readonly string[],
  ): Promise<{ asked: string; id: string; active: boolean }[]> {
    return tx.query(
      `SELECT asked.id AS asked, partners.id, partners.active
       FROM partners AS asked
       JOIN partners ON partners.tenant_id = asked.tenant_id AND partners.id = coalesce(asked.merged_into, asked.id)
       WHERE asked.tenant_id = $1 AND asked.id = ANY ($2)`,
      [tx.tenantId, ids],
    );
  }
}

function valuesOf({ name, kind, town, web, note, active }: PartnerFacts): unknown[] {
  return [name, kind, town, web, note, active];
}

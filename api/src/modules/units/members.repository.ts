import { byPolishText, type LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { MembershipConfidence } from './membership-words.js';
import type { UnitFacts } from './units.reader.js';

/** A dated membership. */
export interface Membership {
  id: string;
  unit: Pick<UnitFacts, 'teryt' | 'displayName' | 'kind' | 'powiatTeryt'>;
  joinedOn: string;
  /** First day after it; null while it lasts. */
  leftOn: string | null;
  confidence: MembershipConfidence;
}

/** What happened to a government in the register, seen from one of them. */
export const REGISTER_EVENTS = ['renamed', 'replaced', 'came_instead'] as const;
export type RegisterEventKind = (typeof REGISTER_EVENTS)[number];

/** A dated change of a unit in the register. */
export interface RegisterEvent {
  /** Whom it happened to. */
  teryt: string;
  what: RegisterEventKind;
  /** First day of what is new. */
  day: string;
  /** The name until then; of a new name only. */
  formerName: LocalizedText | null;
  /** Its successor, or the unit in whose place it came. */
  other: Membership['unit'] | null;
  source: string;
}

/** A unit of the register. */
export type RegisteredUnit = UnitFacts & { isMember: boolean };

const SELECT = `
  SELECT memberships.id, memberships.joined_on::text AS "joinedOn", memberships.left_on::text AS "leftOn",
         memberships.confidence,
         jsonb_build_object(
           'teryt', units.teryt, 'displayName', units.display_name, 'kind', units.kind, 'powiatTeryt', units.powiat_teryt
         ) AS unit
  FROM memberships
  JOIN units ON units.teryt = memberships.teryt
  WHERE memberships.tenant_id = $1`;

/** Memberships as they are stored. */
@Injectable()
export class MembersRepository {
  /** One change of the tenant's memberships at a time, so that two cannot overlap. */
  async lock(tx: Tx): Promise<void> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('memberships ' || $1, 0))", [tx.tenantId]);
  }

  /** In Polish order of names, the latest of a unit first. */
  async all(tx: Tx): Promise<Membership[]> {
    const rows = await tx.query<Membership>(`${SELECT} ORDER BY memberships.joined_on DESC`, [tx.tenantId]);
    return rows.sort(byPolishText(({ unit }) => unit.displayName.pl));
  }

  /** Memberships of a unit, the latest first. */
  async ofUnit(tx: Tx, teryt: string): Promise<Membership[]> {
    return tx.query<Membership>(`${SELECT} AND memberships.teryt = $2 ORDER BY memberships.joined_on DESC`, [
      tx.tenantId,
      teryt,
    ]);
  }

  /** What became of everybody who ever was a member, the latest first. */
  async registerEvents(tx: Tx): Promise<RegisterEvent[]> {
    return tx.query<RegisterEvent>(
      `SELECT events.teryt, events.what, events.day::text AS day, events.former_name AS "formerName",
              CASE WHEN others.teryt IS NOT NULL THEN jsonb_build_object(
                'teryt', others.teryt, 'displayName', others.display_name, 'kind', others.kind,
                'powiatTeryt', others.powiat_teryt
              ) END AS other,
              events.source
       FROM (
         SELECT unit_changes.teryt, unit_changes.change AS what, unit_changes.effective_on AS day,
                unit_changes.former_display_name AS former_name, unit_changes.successor_teryt AS other, unit_changes.source
         FROM unit_changes
         UNION ALL
         SELECT unit_changes.successor_teryt, 'came_instead', unit_changes.effective_on, NULL, unit_changes.teryt,
                unit_changes.source
         FROM unit_changes
         WHERE unit_changes.change = 'replaced'
       ) AS events
       LEFT JOIN units AS others ON others.teryt = events.other
       WHERE EXISTS (
         SELECT FROM memberships
         WHERE memberships.tenant_id = $1 AND memberships.teryt = events.teryt
       )
       ORDER BY events.day DESC, events.teryt, events.other`,
      [tx.tenantId],
    );
  }

  /** The whole register that is in force: units replaced by others are left out. */
  async register(tx: Tx): Promise<RegisteredUnit[]> {
    return tx.query<RegisteredUnit>(
      `SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
              units.powiat_teryt AS "powiatTeryt", powiats.display_name AS "powiatName", units.residents,
              EXISTS (
                SELECT FROM memberships
                WHERE memberships.tenant_id = $1 AND memberships.teryt = units.teryt
                  AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)
              ) AS "isMember"
       FROM units
       LEFT JOIN units AS powiats ON powiats.teryt = units.powiat_teryt
       WHERE NOT EXISTS (
         SELECT FROM unit_changes
         WHERE unit_changes.teryt = units.teryt AND unit_changes.change = 'replaced'
           AND unit_changes.effective_on <= $2::date
       )`,
      [tx.tenantId, tx.today],
    );
  }

  async isInRegister(tx: Tx, teryt: string): Promise<boolean> {
    const rows = await tx.query('SELECT FROM units WHERE units.teryt = $1', [teryt]);
    return rows.length > 0;
  }

  /** Inserts a membership without end. A trigger opens the unit's assessments. */
  async insert(tx: Tx, teryt: string, joinedOn: string): Promise<void> {
    await tx.query('INSERT INTO memberships (tenant_id, teryt, joined_on) VALUES ($1, $2, $3)', [
      tx.tenantId,
      teryt,
      joinedOn,
    ]);
  }

  async end(tx: Tx, id: string, leftOn: string | null): Promise<void> {
    await tx.query(
      'UPDATE memberships SET left_on = $3 WHERE memberships.tenant_id = $1 AND memberships.id = $2',
      [tx.tenantId, id, leftOn],
    );
  }
}

import type { LocalizedText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

export interface SectorRow {
  code: string;
  name: LocalizedText;
  wanted: boolean;
  active: boolean;
}

export interface OwnSector {
  code: string;
  name: string;
  active: boolean;
}

export interface TemplateRow {
  version: number;
  opening: string;
  closing: string;
}

/** What a tenant keeps for all its teams: sectors and the frame of minutes. */
@Injectable()
export class TeamsRepository {
  async sectors(tx: Tx): Promise<SectorRow[]> {
    return tx.query<SectorRow>(
      `SELECT team_sectors.code, team_sectors.name, team_sectors.wanted, team_sectors.active
       FROM team_sectors
       WHERE team_sectors.tenant_id = $1
       ORDER BY NOT team_sectors.wanted, team_sectors.position, team_sectors.code`,
      [tx.tenantId],
    );
  }

  /** Writes the tenant's own sectors in their order; those that are not named are offered no more. */
  async keepSectors(tx: Tx, sectors: readonly OwnSector[]): Promise<void> {
    await tx.query(
      `UPDATE team_sectors SET active = false
       WHERE team_sectors.tenant_id = $1 AND NOT team_sectors.wanted
         AND NOT EXISTS (SELECT FROM unnest($2::text[]) AS kept (code) WHERE kept.code = team_sectors.code)`,
      [tx.tenantId, sectors.map(({ code }) => code)],
    );
    await tx.query(
      `INSERT INTO team_sectors (tenant_id, code, name, position, active)
       SELECT $1, given.code, jsonb_build_object('pl', given.name), 100 + given.position, given.active
       FROM ROWS FROM (
         jsonb_to_recordset($2::jsonb) AS (code text, name text, active boolean)
       ) WITH ORDINALITY AS given (code, name, active, position)
       ON CONFLICT (tenant_id, code) DO UPDATE
         SET name = excluded.name, position = excluded.position, active = excluded.active`,
      [tx.tenantId, JSON.stringify(sectors)],
    );
  }

  async template(tx: Tx, lock: 'locked' | 'read'): Promise<TemplateRow | null> {
    const [row] = await tx.query<TemplateRow>(
      `SELECT minutes_templates.version, minutes_templates.opening, minutes_templates.closing
       FROM minutes_templates
       WHERE minutes_templates.tenant_id = $1 ${lock === 'locked' ? 'FOR NO KEY UPDATE' : ''}`,
      [tx.tenantId],
    );
    return row ?? null;
  }

  async keepTemplate(tx: Tx, { opening, closing }: Omit<TemplateRow, 'version'>): Promise<void> {
    await tx.query(
      `UPDATE minutes_templates
       SET opening = $2, closing = $3, version = version + 1, updated_at = miara_now(), updated_by = $4
       WHERE minutes_templates.tenant_id = $1`,
      [tx.tenantId, opening, closing, tx.actor.person.id],
    );
  }
}

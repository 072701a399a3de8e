import { byPolishText, type LocalizedText, type UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';

/** A unit whose boundaries the tenant may keep, and whether it is a member today. */
export interface KnownUnit {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  isMember: boolean;
}

/** The boundaries in force, without their lines. */
export interface BoundarySet {
  id: string;
  source: string;
  licence: string;
  describedOn: string | null;
  origin: 'file' | 'uldk';
  fileName: string | null;
  takenAt: Date;
  /** Name of who took them; null = the operator's command. */
  takenBy: string | null;
}

/** Reads of boundaries and of what a layout of tiles needs. */
@Injectable()
export class BoundariesViews {
  /** Every unit that is, was or will be a member. */
  async knownUnits(tx: SystemTx): Promise<KnownUnit[]> {
    const units = await tx.query<KnownUnit>(
      `SELECT units.teryt, units.display_name AS "displayName", units.kind, units.powiat_teryt AS "powiatTeryt",
              members.teryt IS NOT NULL AS "isMember"
       FROM tenant_units
       JOIN units ON units.teryt = tenant_units.teryt
       LEFT JOIN members_on($2::date) AS members ON members.teryt = units.teryt
       WHERE tenant_units.tenant_id = $1`,
      [tx.tenantId, tx.today],
    );
    return units.sort(byPolishText(({ displayName }) => displayName.pl));
  }

  /** Null while there is none: maps are laid out as tiles. */
  async set(tx: SystemTx): Promise<BoundarySet | null> {
    const [set] = await tx.query<BoundarySet>(
      `SELECT boundary_sets.id, boundary_sets.source, boundary_sets.licence,
              boundary_sets.described_on::text AS "describedOn", boundary_sets.origin,
              boundary_sets.file_name AS "fileName", boundary_sets.taken_at AS "takenAt", people.name AS "takenBy"
       FROM boundary_sets
       LEFT JOIN people ON people.id = boundary_sets.taken_by
       WHERE boundary_sets.tenant_id = $1`,
      [tx.tenantId],
    );
    return set ?? null;
  }

  /** Codes of the units that have boundaries. */
  async drawnUnits(tx: SystemTx): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ teryt: string }>(
      'SELECT unit_boundaries.teryt FROM unit_boundaries WHERE unit_boundaries.tenant_id = $1',
      [tx.tenantId],
    );
    return new Set(rows.map(({ teryt }) => teryt));
  }
}

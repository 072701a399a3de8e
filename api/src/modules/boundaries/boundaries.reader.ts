import { tileGrids, type LocatedUnit, type TileGrid } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';
import type { Polygons } from './reading/geometry.js';

/** What reading maps needs: the public role and the running product both have it. */
type MapTx = Pick<PublicTx, 'tenantId' | 'query'>;

/** Boundaries of some units, with whom they come from. */
export interface DrawnBoundaries {
  /** Another one whenever they were taken anew. */
  id: string;
  source: string;
  licence: string;
  describedOn: string | null;
  shapes: { teryt: string; polygons: Polygons }[];
}

/** How units are laid out as tiles: gminas with cities, and powiats apart. */
export interface TileLayout {
  gminas: TileGrid;
  powiats: TileGrid;
}

/** Answers about maps to other modules. */
@Injectable()
export class BoundariesReader {
  /** Changes whenever the boundaries do; empty while there are none. */
  async stamp(tx: MapTx): Promise<string> {
    const [set] = await tx.query<{ id: string }>(
      'SELECT boundary_sets.id FROM boundary_sets WHERE boundary_sets.tenant_id = $1',
      [tx.tenantId],
    );
    return set?.id ?? '';
  }

  /** Null while there are none, or none of these units. */
  async drawn(tx: MapTx, teryts: readonly string[]): Promise<DrawnBoundaries | null> {
    const [set] = await tx.query<DrawnBoundaries>(
      `SELECT boundary_sets.id, boundary_sets.source, boundary_sets.licence,
              boundary_sets.described_on::text AS "describedOn",
              jsonb_agg(
                jsonb_build_object('teryt', unit_boundaries.teryt, 'polygons', unit_boundaries.polygons)
                ORDER BY unit_boundaries.teryt
              ) AS shapes
       FROM boundary_sets
       JOIN unit_boundaries
         ON unit_boundaries.tenant_id = boundary_sets.tenant_id AND unit_boundaries.set_id = boundary_sets.id
       WHERE boundary_sets.tenant_id = $1 AND unit_boundaries.teryt = ANY ($2)
       GROUP BY boundary_sets.id, boundary_sets.source, boundary_sets.licence, boundary_sets.described_on`,
      [tx.tenantId, teryts],
    );
    return set ?? null;
  }

  /** Where the register says that members lie. */
  async layout(tx: MapTx, teryts: readonly string[]): Promise<TileLayout> {
    const units = await tx.query<LocatedUnit>(
      'SELECT units.teryt, units.latitude, units.longitude FROM units WHERE units.teryt = ANY ($1)',
      [teryts],
    );
    return tileGrids(units);
  }

  /** Where the units of a publication lay when it was made. */
  async publishedLayout(tx: MapTx, publicationId: string): Promise<TileLayout> {
    const units = await tx.query<LocatedUnit>(
      `SELECT published_units.teryt, published_units.latitude, published_units.longitude
       FROM published_units
       WHERE published_units.tenant_id = $1 AND published_units.publication_id = $2`,
      [tx.tenantId, publicationId],
    );
    return tileGrids(units);
  }
}

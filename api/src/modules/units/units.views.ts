import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { MembershipConfidence } from './membership-words.js';
import { terytsOf, type UnitFacts } from './units.reader.js';

/** A member unit with its membership. */
export interface MemberRow extends UnitFacts {
  residentsOn: string | null;
  joinedOn: string;
  leftOn: string | null;
  confidence: MembershipConfidence;
}

/** Reads of member units for the screens. */
@Injectable()
export class UnitsViews {
  /** Today's members within the actor's place, or one of them; in Polish order of names. */
  async members(tx: Tx, teryt: string | null = null): Promise<MemberRow[]> {
    const rows = await tx.query<MemberRow>(
      `SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
              units.powiat_teryt AS "powiatTeryt", powiats.display_name AS "powiatName",
              units.residents, units.residents_on::text AS "residentsOn",
              members.joined_on::text AS "joinedOn", members.left_on::text AS "leftOn", members.confidence
       FROM members_on($1::date) AS members
       JOIN units ON units.teryt = members.teryt
       LEFT JOIN units AS powiats ON powiats.teryt = units.powiat_teryt
       WHERE ($2::text[] IS NULL OR units.teryt = ANY ($2))
         AND ($3::text IS NULL OR units.teryt = $3)`,
      [tx.today, terytsOf(tx.actor.scope), teryt],
    );
    return rows.sort(byPolishText(({ displayName }) => displayName.pl));
  }

  /** Last days in time for one unit, by number of the phase: an agreed exception goes before everybody's. */
  async phaseDeadlines(
    tx: Tx,
    versionId: string,
    teryt: string,
  ): Promise<ReadonlyMap<number, string | null>> {
    const rows = await tx.query<{ number: number; deadline: string | null }>(
      `SELECT phases.number, phase_deadline_of($3, phases.id)::text AS deadline
       FROM phases
       WHERE phases.tenant_id = $1 AND phases.standard_version_id = $2`,
      [tx.tenantId, versionId, teryt],
    );
    return new Map(rows.map(({ number, deadline }) => [number, deadline]));
  }
}

import { byPolishText, type LocalizedText, type UnitKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainError } from '../../platform/http/domain-error.js';

/** A member unit. */
export interface UnitFacts {
  teryt: string;
  name: string;
  /** With its kind where two units could be meant. */
  displayName: LocalizedText;
  kind: UnitKind;
  /** The land powiat a gmina lies in. */
  powiatTeryt: string | null;
  powiatName: LocalizedText | null;
  residents: number | null;
}

/** A unit as a member from one day until before another. */
export interface MembershipFacts extends UnitFacts {
  joinedOn: string;
  /** First day on which it is no member any more. */
  leftOn: string | null;
}

/** Units of the actor's place for SQL: null = the whole tenant. */
export function terytsOf(scope: Scope): readonly string[] | null {
  return scope.all ? null : scope.teryts;
}

/** Members of the tenant on a day ($2), as `UnitFacts`. */
export const MEMBERS_ON_DAY = `
  SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
    units.powiat_teryt AS "powiatTeryt", powiats.display_name AS "powiatName", units.residents
  FROM members_on($2::date) AS members
  JOIN units_on($2::date) AS units ON units.teryt = members.teryt
  LEFT JOIN units_on($2::date) AS powiats ON powiats.teryt = units.powiat_teryt`;

/** Answers of the register of members to other modules. */
@Injectable()
export class UnitsReader {
  /** A unit that is a member today and lies in the actor's place; 404 otherwise. */
  async inScope(tx: Tx, teryt: string): Promise<UnitFacts> {
    const [unit] = await this.select(tx, tx.today, terytsOf(tx.actor.scope), teryt);
    if (!unit) throw new DomainError('not_found');
    return unit;
  }

  /** Members on a day within the actor's place, in Polish order of names. */
  async members(tx: Tx, asOf: string): Promise<UnitFacts[]> {
    return this.select(tx, asOf, terytsOf(tx.actor.scope), null);
  }

  /**
   * All members on a day, also those outside the actor's place: only to tell whether a group lies wholly in it.
   */
  async membersOfTenant(tx: Tx, asOf: string): Promise<UnitFacts[]> {
    return this.select(tx, asOf, null, null);
  }

  /**
   * Everybody who was a member of the tenant on some day of a run, both ends included; a unit that left and came back
   * stands there twice. Names are those of the last day. Also those outside the actor's place: only to tell whether a
   * group lies wholly in it.
   */
  async membershipsOfTenant(tx: Tx, from: string, to: string): Promise<MembershipFacts[]> {
    const units = await tx.query<MembershipFacts>(
      `SELECT units.teryt, units.name, units.display_name AS "displayName", units.kind,
              units.powiat_teryt AS "powiatTeryt", powiats.display_name AS "powiatName", units.residents,
              memberships.joined_on::text AS "joinedOn", memberships.left_on::text AS "leftOn"
       FROM memberships
       JOIN units_on($3::date) AS units ON units.teryt = memberships.teryt
       LEFT JOIN units_on($3::date) AS powiats ON powiats.teryt = units.powiat_teryt
       WHERE memberships.tenant_id = $1
         AND memberships.joined_on <= $3::date
         AND (memberships.left_on IS NULL OR memberships.left_on > $2::date)`,
      [tx.tenantId, from, to],
    );
    return units.sort(byPolishText((unit) => unit.displayName.pl));
  }

  private async select(
    tx: Tx,
    asOf: string,
    place: readonly string[] | null,
    teryt: string | null,
  ): Promise<UnitFacts[]> {
    const units = await tx.query<UnitFacts>(
      `${MEMBERS_ON_DAY}
       WHERE ($1::text[] IS NULL OR units.teryt = ANY ($1))
         AND ($3::text IS NULL OR units.teryt = $3)`,
      [place, asOf, teryt],
    );
    return units.sort(byPolishText((unit) => unit.displayName.pl));
  }
}

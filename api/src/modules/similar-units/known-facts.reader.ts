import type { ComparedFacts } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';

/** Days and counts of a unit by which it is compared, with their years and sources. Below five nobody is counted. */
export interface KnownFacts extends ComparedFacts {
  teryt: string;
  /** Only where they are newer than the register's. */
  residents: number | null;
  areaYear: number | null;
  areaSource: string | null;
  residentsYear: number | null;
  residentsSource: string | null;
  foreignYear: number | null;
  foreignSource: string | null;
  /** Foreign residents are known, and fewer than five. */
  foreignTooFew: boolean;
}

/** The office beside a published unit. */
export interface PublishedOffice {
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** Facts and office as they were frozen beside a publication. */
export interface PublishedFacts extends KnownFacts {
  office: PublishedOffice | null;
}

type FactsTx = Pick<PublicTx, 'tenantId' | 'query'>;

const COLUMNS = `
  facts.teryt, facts.area_hectares AS "areaHectares", facts.area_year AS "areaYear", facts.area_source AS "areaSource",
  facts.residents, facts.residents_year AS "residentsYear", facts.residents_source AS "residentsSource",
  facts.foreign_residents AS "foreignResidents", facts.foreign_too_few AS "foreignTooFew",
  facts.foreign_year AS "foreignYear", facts.foreign_source AS "foreignSource"`;

/** What is known of units beside the register: today for the working area, frozen for the public. */
@Injectable()
export class KnownFactsReader {
  /** By TERYT code, as of a day. */
  async onDay(tx: FactsTx, day: string): Promise<ReadonlyMap<string, KnownFacts>> {
    return byTeryt(
      await tx.query<KnownFacts>(`SELECT ${COLUMNS} FROM unit_facts_on($1::date) AS facts`, [day]),
    );
  }

  /** By TERYT code, as they stood when a publication was frozen. Older publications have none. */
  async published(tx: FactsTx, publicationId: string): Promise<ReadonlyMap<string, PublishedFacts>> {
    return byTeryt(
      await tx.query<PublishedFacts>(
        `SELECT ${COLUMNS},
           CASE WHEN facts.office_name IS NOT NULL THEN jsonb_build_object(
             'name', facts.office_name, 'email', facts.office_email, 'phone', facts.office_phone,
             'website', facts.office_website
           ) END AS office
         FROM published_unit_facts AS facts
         WHERE facts.tenant_id = $1 AND facts.publication_id = $2`,
        [tx.tenantId, publicationId],
      ),
    );
  }
}

/** A unit with the newest count of its residents. */
export function withNewestResidents<Unit extends { teryt: string; residents: number | null }>(
  unit: Unit,
  facts: ReadonlyMap<string, Pick<KnownFacts, 'residents'>>,
): Unit {
  return { ...unit, residents: facts.get(unit.teryt)?.residents ?? unit.residents };
}

function byTeryt<Facts extends { teryt: string }>(rows: readonly Facts[]): ReadonlyMap<string, Facts> {
  return new Map(rows.map((row) => [row.teryt, row]));
}

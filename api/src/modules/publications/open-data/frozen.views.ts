import type { DataLicence } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { PublishedViews, type PublishedSet, type PublishedTx } from '../published.views.js';
import type { DataFormat, FrozenPublication, PublishedAction } from './files/frozen-publication.js';

/** What else is frozen with a publication, for its files. */
@Injectable()
export class FrozenViews {
  constructor(private readonly published: PublishedViews) {}

  /** All rows of one publication. */
  async publication(tx: PublishedTx, tenant: string, set: PublishedSet): Promise<FrozenPublication> {
    const [seal] = await this.seals(tx, [set.id]);
    if (!seal) throw new Error(`Publication ${set.id} is gone`);
    return {
      tenant,
      number: set.number,
      asOf: set.asOf,
      publishedAt: set.publishedAt.toISOString(),
      contentHash: set.contentHash,
      format: seal.format,
      licence: seal.licence,
      standard: await this.published.standard(tx, set.id),
      units: await this.published.units(tx, set.id),
      counters: await this.published.counters(tx, set.id),
      standings: await this.published.standings(tx, set.id),
      actions: await this.actions(tx, set.id),
    };
  }

  /** Format and licence of publications. */
  async seals(
    tx: PublishedTx,
    ids: readonly string[],
  ): Promise<{ id: string; format: DataFormat; licence: DataLicence }[]> {
    return tx.query(
      `SELECT publications.id, publications.data_format AS format, publications.licence
       FROM publications
       WHERE publications.tenant_id = $1 AND publications.id = ANY ($2)`,
      [tx.tenantId, ids],
    );
  }

  /** E-mail address of the office that answers for the data; null where none is told. */
  async contact(tx: PublishedTx): Promise<string | null> {
    const [row] = await tx.query<{ contact: string | null }>(
      `SELECT tenant_settings.data_contact AS contact FROM tenant_settings WHERE tenant_settings.tenant_id = $1`,
      [tx.tenantId],
    );
    return row?.contact ?? null;
  }

  /** Public actions of a publication that a unit carried or is credited with. */
  async actionsOf(tx: PublishedTx, publicationId: string, teryt: string): Promise<PublishedAction[]> {
    return this.actions(tx, publicationId, teryt);
  }

  private async actions(
    tx: PublishedTx,
    publicationId: string,
    teryt: string | null = null,
  ): Promise<PublishedAction[]> {
    return tx.query<PublishedAction>(
      `SELECT actions.action_id AS id, actions.teryt, actions.kind, actions.kind_name AS "kindName", actions.title,
              actions.status, actions.starts_on::text AS "startsOn", actions.ends_on::text AS "endsOn", actions.people,
              actions.people_hidden AS "peopleHidden", actions.cost_grosz::text AS "costGrosz", actions.languages,
              actions.audiences, actions.units, actions.items
       FROM published_actions AS actions
       WHERE actions.tenant_id = $1 AND actions.publication_id = $2
         AND ($3::text IS NULL OR actions.teryt = $3 OR $3 = ANY (actions.units))
       ORDER BY actions.starts_on, actions.action_id`,
      [tx.tenantId, publicationId, teryt],
    );
  }
}

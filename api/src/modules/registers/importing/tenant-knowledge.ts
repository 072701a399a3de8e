import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { ActionListsReader } from '../../action-lists/action-lists.reader.js';
import { ActionRegisterReader } from '../../actions/action-register.reader.js';
import { EvidenceReader } from '../../evidence/evidence.reader.js';
import { PartnersReader } from '../../partners/partners.reader.js';
import { StandardsReader } from '../../standards/standards.reader.js';
import { UnitsReader } from '../../units/units.reader.js';
import type { Cells } from '../format/cell.js';
import { periodOf } from '../format/day-cell.rules.js';
import { textOf } from '../format/guarded-text.rules.js';
import { entriesOf } from '../format/list-cell.rules.js';
import { keyOf } from '../format/register-words.js';
import type { ColumnMapping } from '../judging/judge-row.rules.js';
import type { KnownThings } from '../judging/known-things.js';
import { sameActionKey } from '../judging/register-action.js';

/** What rows of a register may mean: gathered from the modules that know it. */
@Injectable()
export class TenantKnowledge {
  constructor(
    private readonly units: UnitsReader,
    private readonly standards: StandardsReader,
    private readonly lists: ActionListsReader,
    private readonly partners: PartnersReader,
    private readonly evidence: EvidenceReader,
    private readonly actions: ActionRegisterReader,
  ) {}

  /** Of log and proofs only what the rows can be about. */
  async gather(tx: Tx, rows: readonly { cells: Cells }[], mapping: ColumnMapping): Promise<KnownThings> {
    const { actor } = tx;
    const units = await this.units.membersOfTenant(tx, tx.today);
    const { items } = await this.standards.structureOn(tx, tx.today);
    const partners = await this.partners.names(tx);
    return {
      today: tx.today,
      units: units.map(({ teryt, name, displayName, kind }) => ({
        teryt,
        name,
        displayName,
        kind,
        inPlace: actor.canAt('action.import', teryt),
      })),
      items,
      kinds: await this.lists.kinds(tx),
      sources: await this.lists.sources(tx),
      partners: new Map(partners.map((partner) => [keyOf(partner.name), partner])),
      proofs: await this.proofs(tx, rows, mapping.evidence),
      logged: await this.logged(tx, rows, mapping.startsOn),
    };
  }

  private async logged(
    tx: Tx,
    rows: readonly { cells: Cells }[],
    column: number | undefined,
  ): Promise<ReadonlySet<string>> {
    if (column === undefined) return new Set();
    const days = new Set(rows.flatMap(({ cells }) => periodOf(cells[column] ?? null)?.from ?? []));
    const titles = days.size === 0 ? [] : await this.actions.titlesOn(tx, [...days]);
    return new Set(titles.map(({ startsOn, unit, title }) => sameActionKey(startsOn, unit, keyOf(title))));
  }

  private async proofs(
    tx: Tx,
    rows: readonly { cells: Cells }[],
    column: number | undefined,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (column === undefined) return new Map();
    const titles = new Set(rows.flatMap(({ cells }) => entriesOf(textOf(cells[column] ?? null) ?? '') ?? []));
    const found = titles.size === 0 ? [] : await this.evidence.titled(tx, [...titles]);
    const byTitle = new Map<string, string[]>();
    for (const { id, title } of found) byTitle.set(title, [...(byTitle.get(title) ?? []), id]);
    return byTitle;
  }
}

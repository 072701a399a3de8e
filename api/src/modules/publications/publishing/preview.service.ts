import { byPolishText, type LocalizedText, type Standing } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ChecksReader } from '../../checks/checks.reader.js';
import { countUnits, coverageOfUnit, type CountedUnit } from '../../roll-ups/coverage.reader.js';
import { PublicationsRepository } from '../publications.repository.js';
import {
  newestOf,
  PublishedViews,
  type PublishedSet,
  type PublishedStanding,
  type PublishedStandard,
  type PublishedUnit,
} from '../published.views.js';
import { Freezer, type Frozen } from './freezer.js';
import { PublishingChecksViews } from './publishing-checks.views.js';

/** What is looked at before publishing, in the order of the screen. */
export const PUBLISHING_CHECKS = [
  'contradictions',
  'nothing_changed',
  'units_without_data',
  'waiting_reviews',
  'unsent_decisions',
  'confirmed_without_proof',
  'proof_too_old',
  'contradicting_file',
  'under_review',
] as const;
export type PublishingCheck = (typeof PUBLISHING_CHECKS)[number];

/** These keep figures from being published; the others are to be known and weighed. */
const BLOCKING: ReadonlySet<PublishingCheck> = new Set<PublishingCheck>(['contradictions']);

/** An item of a unit that stands otherwise than last time. */
export interface ItemChange {
  item: string;
  title: LocalizedText;
  before: Standing | null;
  after: Standing | null;
}

/** A unit that would be told otherwise than last time. `before`: null = was no member; `after`: null = is none. */
export interface UnitChange {
  unit: PublishedUnit;
  before: CountedUnit | null;
  after: CountedUnit | null;
  items: ItemChange[];
}

/** What would be published, beside what was published last. */
export interface Preview {
  tenantSlug: string;
  frozen: Frozen;
  standardVersion: string;
  units: CountedUnit<PublishedUnit>[];
  against: { publication: PublishedSet; units: CountedUnit<PublishedUnit>[] } | null;
  changes: UnitChange[];
  checks: { code: PublishingCheck; count: number; blocking: boolean }[];
  secondPerson: boolean;
}

/** A publication's rows, read back. */
interface ReadSet {
  standard: PublishedStandard;
  units: CountedUnit<PublishedUnit>[];
  standings: PublishedStanding[];
}

/** Shows what publishing now would freeze: it is frozen, read as the public would read it, and taken back. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly freezer: Freezer,
    private readonly publications: PublicationsRepository,
    private readonly published: PublishedViews,
    private readonly standingChecks: ChecksReader,
    private readonly underWay: PublishingChecksViews,
  ) {}

  async preview(actor: Actor, asOf: string | undefined): Promise<Preview> {
    return this.unitOfWork.rehearse(actor, async (tx) => {
      const last = newestOf(await this.published.sets(tx));
      const frozen = await this.freezer.freeze(tx, { asOf });
      const after = await this.readSet(tx, frozen.id);
      const before = last && (await this.readSet(tx, last.id));
      const changes = before ? changesBetween(before, after) : [];
      return {
        tenantSlug: actor.tenant.slug,
        frozen,
        standardVersion: `${after.standard.code} ${after.standard.number}`,
        units: after.units,
        against: last && before && { publication: last, units: before.units },
        changes,
        checks: await this.checks(tx, frozen, after, last !== null && changes.length === 0),
        secondPerson: await this.publications.wantsSecondPerson(tx),
      };
    });
  }

  private async readSet(tx: Tx, publicationId: string): Promise<ReadSet> {
    const standard = await this.published.standard(tx, publicationId);
    const units = await this.published.units(tx, publicationId);
    const counters = await this.published.counters(tx, publicationId);
    return {
      standard,
      units: countUnits(
        standard.items,
        units.sort(byPolishText(({ displayName }) => displayName.pl)),
        counters,
      ),
      standings: await this.published.standings(tx, publicationId),
    };
  }

  /** Only what finds something. */
  private async checks(
    tx: Tx,
    frozen: Frozen,
    { units }: ReadSet,
    isSame: boolean,
  ): Promise<Preview['checks']> {
    const found = await this.standingChecks.open(tx, frozen.standardVersionId);
    const { waitingReviews, unsentDecisions, underReview } = await this.underWay.underWay(
      tx,
      frozen.standardVersionId,
    );
    const counts: Record<PublishingCheck, number> = {
      contradictions: (await this.publications.contradictions(tx, frozen.id)).length,
      nothing_changed: isSame ? 1 : 0,
      units_without_data: units.filter((unit) => !coverageOfUnit(unit).hasData).length,
      waiting_reviews: waitingReviews,
      unsent_decisions: unsentDecisions,
      confirmed_without_proof: found.get('confirmed_without_proof') ?? 0,
      proof_too_old: found.get('proof_too_old') ?? 0,
      contradicting_file: found.get('contradicting_file') ?? 0,
      under_review: underReview,
    };
    return PUBLISHING_CHECKS.filter((code) => counts[code] > 0).map((code) => ({
      code,
      count: counts[code],
      blocking: BLOCKING.has(code),
    }));
  }
}

/** Units whose items stand otherwise, or that joined or left, in Polish order of names. */
function changesBetween(before: ReadSet, after: ReadSet): UnitChange[] {
  const stood = byUnitAndItem(before);
  const stands = byUnitAndItem(after);
  const former = new Map(before.units.map((counted) => [counted.unit.teryt, counted]));
  const present = new Map(after.units.map((counted) => [counted.unit.teryt, counted]));
  const titles = new Map(
    [...before.standard.items, ...after.standard.items].map(({ key, code, title }) => [key, { code, title }]),
  );
  const all = new Map([...former, ...present]);
  return [...all.values()]
    .map(({ unit }) => {
      const earlier = stood.get(unit.teryt);
      const now = stands.get(unit.teryt);
      const keys = new Set([...(earlier?.keys() ?? []), ...(now?.keys() ?? [])]);
      const items = [...titles]
        .filter(([key]) => keys.has(key) && earlier?.get(key) !== now?.get(key))
        .map(([key, { code, title }]) => ({
          item: code,
          title,
          before: earlier?.get(key) ?? null,
          after: now?.get(key) ?? null,
        }));
      return {
        unit,
        before: former.get(unit.teryt) ?? null,
        after: present.get(unit.teryt) ?? null,
        items,
      };
    })
    .filter((change) => change.items.length > 0 || (change.before === null) !== (change.after === null))
    .sort(byPolishText(({ unit }) => unit.displayName.pl));
}

function byUnitAndItem({ standings }: ReadSet): Map<string, Map<string, Standing>> {
  const units = new Map<string, Map<string, Standing>>();
  for (const { teryt, key, standing } of standings) {
    const items = units.get(teryt);
    if (items) items.set(key, standing);
    else units.set(teryt, new Map([[key, standing]]));
  }
  return units;
}

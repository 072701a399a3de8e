import { byPolishText } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { DatabasePulses } from '../../../platform/database/database-pulses.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Writes } from '../../../platform/database/writes.js';
import { BoundariesReader } from '../../boundaries/boundaries.reader.js';
import { PublicNotesReader } from '../../conversation/public-notes.reader.js';
import { ReleasedReader } from '../../evidence/releases/released.reader.js';
import { PublishedRepliesReader } from '../../replies/published-replies.reader.js';
import { AccessibilityReader, type AccessibilityStatement } from '../../settings/accessibility.reader.js';
import { FrozenViews } from '../open-data/frozen.views.js';
import { PublishedViews, type PublicTenant, type PublishedSet } from '../published.views.js';
import { LookedAt, type Seen } from './looked-at.js';

/** No tenant is chosen yet: the public role sees names of tenants and no rows of theirs. */
const NO_TENANT = '';

/** All that public answers of a tenant are made from, or a mark of it. */
export interface TenantState {
  tenant: PublicTenant;
  /** All, newest first. */
  publications: readonly PublishedSet[];
  /** Which public notes stand; they are shown beside the newest publication and change without one. */
  notesMark: string;
  /** Changes with the replies that stand beside the figures. */
  repliesStamp: string;
  /** Stands for the proofs released up to now: they are live, not part of the publication. */
  released: string;
  /** Changes with the boundaries that maps are drawn from. */
  boundaries: string;
  /** The accessibility statement; null while it is not filled in. */
  statement: AccessibilityStatement | null;
  /** E-mail address of the office that answers for the data. */
  contact: string | null;
  /** YYYY-MM-DD, Warsaw. */
  today: string;
}

/** What stands in public, looked at once a second at most and shared by all who ask. */
@Injectable()
export class PublicState {
  readonly #tenants: LookedAt<PublicTenant[]>;
  readonly #states = new Map<string, LookedAt<TenantState | null>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pulses: DatabasePulses,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly published: PublishedViews,
    private readonly publicNotes: PublicNotesReader,
    private readonly replies: PublishedRepliesReader,
    private readonly released: ReleasedReader,
    private readonly boundaries: BoundariesReader,
    private readonly statements: AccessibilityReader,
    private readonly frozen: FrozenViews,
  ) {
    this.#tenants = this.looked(() => this.lookAtTenants());
  }

  /** Tenants that published something, in Polish order of short names. */
  async tenants(): Promise<{ tenants: PublicTenant[]; seen: Seen }> {
    const { it, seen } = await this.#tenants.get();
    return { tenants: it, seen };
  }

  /** Null for a tenant that nobody knows. */
  async of(slug: string): Promise<{ state: TenantState; seen: Seen } | null> {
    const looked = this.#states.get(slug) ?? this.looked(() => this.lookAt(slug));
    const { it: state, seen } = await looked.get();
    if (!state) {
      this.#states.delete(slug);
      return null;
    }
    this.#states.set(slug, looked); // known ones only: anybody may ask for any name
    return { state, seen };
  }

  /** Looks at everything anew from now on. */
  forget(): void {
    this.writes.note();
  }

  private looked<T>(look: () => Promise<T>): LookedAt<T> {
    return new LookedAt(look, this.pulses.public, this.writes);
  }

  private async lookAtTenants(): Promise<PublicTenant[]> {
    const tenants = await this.unitOfWork.publicRead(NO_TENANT, (tx) => this.published.publishedTenants(tx));
    return tenants.sort(byPolishText(({ shortName }) => shortName));
  }

  private async lookAt(slug: string): Promise<TenantState | null> {
    const tenant = await this.unitOfWork.publicRead(NO_TENANT, (tx) => this.published.tenant(tx, slug));
    if (!tenant) return null;
    return this.unitOfWork.publicRead(tenant.id, async (tx) => ({
      tenant,
      publications: await this.published.sets(tx),
      notesMark: await this.publicNotes.mark(tx),
      repliesStamp: await this.replies.stamp(tx),
      released: await this.released.stamp(tx),
      boundaries: await this.boundaries.stamp(tx),
      statement: await this.statements.statement(tx),
      contact: await this.frozen.contact(tx),
      today: this.clock.today(),
    }));
  }
}

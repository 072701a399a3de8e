import { createHash } from 'node:crypto';
import type { LocalizedText } from '@miara/shared';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { ActorResolver } from '../../platform/auth/actor-resolver.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { UnitsReader, terytsOf } from '../units/units.reader.js';
import { CalendarFeedsRepository, type OpenedFeed } from './calendar-feeds.repository.js';
import { CALENDAR_SOURCES, type CalendarReach, type CalendarSource } from './sources/calendar-source.js';
import { writeCalendar } from './write-calendar.js';

/** How far back a calendar reaches, in days. */
const DAYS_BACK = 366;
/** How exactly the last use is kept, in milliseconds; more often would be a write per fetch. */
const LAST_USE_STEP = 60 * 60_000;

export interface WrittenCalendar {
  text: string;
  /** Strong tag of the text. */
  tag: string;
}

/** Writes the calendar that a secret opens, with the rights its person has at this moment. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorResolver,
    private readonly feeds: CalendarFeedsRepository,
    private readonly units: UnitsReader,
    private readonly clock: Clock,
    @Inject(CALENDAR_SOURCES) private readonly sources: readonly CalendarSource[],
  ) {}

  /** @param origin of the installation, for addresses in the calendar; null = the secret opens nothing (any more) */
  async written(secret: string, origin: string): Promise<WrittenCalendar | null> {
    const feed = await this.unitOfWork.platformRead(null, (tx) => this.feeds.opened(tx, secret));
    if (!feed) return null;
    const actor = await this.actors.absent(feed.personId, feed.tenantId);
    if (!actor?.permissions.has('action.read')) return null;
    const text = await this.unitOfWork.read(actor, (tx) => this.write(tx, feed, origin));
    if (text === null) return null;
    await this.touch(feed);
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  private async write(tx: Tx, feed: OpenedFeed, origin: string): Promise<string | null> {
    const { actor } = tx;
    const [tenant] = await tx.query<{ name: string }>(
      'SELECT tenants.short_name AS name FROM tenants WHERE tenants.id = $1',
      [tx.tenantId],
    );
    const place = await this.placeOf(tx, actor, feed.team);
    if (!place || !tenant) return null;
    const { locale: language } = actor.person;
    const reach: CalendarReach = {
      units: place.units,
      team: feed.team,
      since: daysBefore(tx.today, DAYS_BACK),
      language,
    };
    const entries = [];
    for (const source of this.sources) entries.push(...(await source.entries(tx, reach)));
    const called = place.name ? (place.name[language] ?? place.name.pl) : tenant.name;
    return writeCalendar(entries, {
      name: `Miara: ${called}`,
      addressOf: (page) => `${origin}/app/${actor.tenant.slug}/${page}`,
    });
  }

  /** Null when the team lies outside the place the person holds now, or left the tenant. */
  private async placeOf(
    tx: Tx,
    actor: Actor,
    team: string | null,
  ): Promise<{ units: readonly string[] | null; name: LocalizedText | null } | null> {
    if (team === null) return { units: terytsOf(actor.scope), name: null };
    const members = await this.units.members(tx, tx.today);
    const itself = members.find(({ teryt }) => teryt === team);
    if (!itself) return null;
    const units = members.filter(({ teryt, powiatTeryt }) => teryt === team || powiatTeryt === team);
    return { units: units.map(({ teryt }) => teryt), name: itself.displayName };
  }

  private async touch({ id, tenantId, lastUsedAt }: OpenedFeed): Promise<void> {
    const since = this.clock.now().getTime() - (lastUsedAt?.getTime() ?? 0);
    if (since >= LAST_USE_STEP) await this.unitOfWork.keepBooks(tenantId, (tx) => this.feeds.touch(tx, id));
  }
}

function daysBefore(day: string, days: number): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - days);
  return before.toISOString().slice(0, 10);
}

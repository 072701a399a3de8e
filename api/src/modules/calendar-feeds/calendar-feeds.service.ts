import { randomBytes } from 'node:crypto';
import { hasPowiatDuties } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { UnitsReader, type UnitFacts } from '../units/units.reader.js';
import { CalendarFeedsRepository, type FeedRow } from './calendar-feeds.repository.js';
import { addressOfCalendar } from './calendar-address.js';

/** A person's own addresses of calendars: made, shown, ended. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeedsRepository,
    private readonly units: UnitsReader,
  ) {}

  async list(actor: Actor): Promise<{ feeds: FeedRow[]; teams: UnitFacts[] }> {
    return this.unitOfWork.read(actor, async (tx) => ({
      feeds: await this.feeds.ofPerson(tx),
      teams: await this.teams(tx),
    }));
  }

  async make(actor: Actor, team: string | null): Promise<{ feed: FeedRow; path: string }> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (team !== null && !(await this.teams(tx)).some(({ teryt }) => teryt === team)) {
        throw new DomainError(
          'outside_place',
          { unit: team },
          { errors: [{ pointer: '/team', code: 'outside_place' }] },
        );
      }
      const secret = randomBytes(32).toString('base64url');
      const id = await this.feeds.make(tx, team, secret);
      await record(tx, 'make_address', id, team);
      const feed = (await this.feeds.ofPerson(tx)).find((row) => row.id === id);
      if (!feed) throw new Error('The address was not stored');
      return { feed, path: addressOfCalendar(secret) };
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      if (!(await this.feeds.revoke(tx, id))) throw new DomainError('not_found');
      await record(tx, 'end_address', id, null);
    });
  }

  /** Powiats, and cities with their rights, in the actor's place: each has a team. */
  private async teams(tx: Tx): Promise<UnitFacts[]> {
    return (await this.units.members(tx, tx.today)).filter(({ kind }) => hasPowiatDuties(kind));
  }
}

async function record(tx: Tx, verb: string, id: string, team: string | null): Promise<void> {
  await tx.audit.record({
    action: `calendar.${verb}`,
    subjectType: 'calendar',
    subjectId: id,
    ...(team !== null && { unit: team }),
  });
}

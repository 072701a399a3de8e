import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Notices } from '../../platform/notices/notices.js';
import { unitPage } from '../../platform/notices/unit-page.js';
import { WhoToTell } from '../../platform/notices/who-to-tell.js';
import type { ReplyRow } from './reply-view.js';

/** Tells the coordinators of a reply that was sent, and the unit of the decision about it once that is sent. */
@Injectable()
export class RepliesNotices {
  constructor(
    private readonly notices: Notices,
    private readonly whoToTell: WhoToTell,
  ) {}

  async tellSent(tx: Tx, reply: ReplyRow): Promise<void> {
    await this.tell(tx, reply, 'reply_sent', await this.whoToTell.coordinators(tx), 'replies');
  }

  async tellDecided(tx: Tx, reply: ReplyRow): Promise<void> {
    const people = (await this.whoToTell.ofUnits(tx, [reply.teryt])).get(reply.teryt) ?? [];
    await this.tell(tx, reply, 'reply_decided', people, unitPage(reply.teryt, reply.item));
  }

  private async tell(
    tx: Tx,
    { id, displayName: unit, item }: ReplyRow,
    kind: 'reply_sent' | 'reply_decided',
    people: readonly string[],
    address: string,
  ): Promise<void> {
    await this.notices.tell(
      tx,
      people
        .filter((person) => person !== tx.actor.person.id)
        .map((person) => ({ person, kind, params: { unit, item }, address, key: `${kind}:${id}` })),
    );
  }
}

import type { NoticeKind } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Notices } from '../../platform/notices/notices.js';
import { unitPage } from '../../platform/notices/unit-page.js';
import { WhoToTell } from '../../platform/notices/who-to-tell.js';
import type { RequestRow } from './requests.views.js';

/** Tells units what they are asked for, and whoever asked that there is an answer. */
@Injectable()
export class RequestsNotices {
  constructor(
    private readonly notices: Notices,
    private readonly whoToTell: WhoToTell,
  ) {}

  /** One notice per unit, however many items it is asked about. */
  async tellAsked(tx: Tx, rows: readonly RequestRow[]): Promise<void> {
    const units = [...new Set(rows.map(({ teryt }) => teryt))];
    const people = await this.whoToTell.ofUnits(tx, units);
    await this.notices.tell(
      tx,
      units.flatMap((teryt) => {
        const asked = rows.filter((row) => row.teryt === teryt);
        const [first] = asked;
        if (!first) return [];
        const single = asked.length === 1;
        const { displayName: unit, item, dueOn } = first;
        return (people.get(teryt) ?? []).map((person) => ({
          person,
          kind: 'request_asked' as const,
          params: { unit, count: asked.length, dueOn, ...(single ? { item } : {}) },
          address: single ? unitPage(teryt, item) : 'requests',
          key: `request:${first.id}:asked`,
        }));
      }),
    );
  }

  /** Whoever asked. */
  async tellAnswered(tx: Tx, request: RequestRow): Promise<void> {
    await this.tell(tx, request, 'request_answered', [request.askedById]);
  }

  /** Those who answer for the unit. */
  async tellDecided(
    tx: Tx,
    request: RequestRow,
    kind: 'request_accepted' | 'request_sent_back',
  ): Promise<void> {
    const people = (await this.whoToTell.ofUnits(tx, [request.teryt])).get(request.teryt) ?? [];
    await this.tell(tx, request, kind, people);
  }

  private async tell(
    tx: Tx,
    { id, version, teryt, displayName: unit, item, dueOn }: RequestRow,
    kind: NoticeKind,
    people: readonly string[],
  ): Promise<void> {
    await this.notices.tell(
      tx,
      people
        .filter((person) => person !== tx.actor.person.id)
        .map((person) => ({
          person,
          kind,
          params: { unit, item, dueOn, who: tx.actor.person.name },
          address: unitPage(teryt, item),
          key: `request:${id}:${version}`,
        })),
    );
  }
}

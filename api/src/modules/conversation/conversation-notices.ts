import type { NoteSide, NoteVisibility } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Notices } from '../../platform/notices/notices.js';
import { unitPage } from '../../platform/notices/unit-page.js';
import { WhoToTell } from '../../platform/notices/who-to-tell.js';
import type { TalkedAbout } from './conversation-view.js';
import { ConversationViews } from './conversation.views.js';

/** A note that was written just now. */
interface WrittenNote {
  id: string;
  threadId: string;
  visibility: NoteVisibility;
  side: NoteSide;
  mentions: readonly string[];
}

/** Tells who is mentioned, who takes part in the thread, and of a new thread the other side. Never what it says. */
@Injectable()
export class ConversationNotices {
  constructor(
    private readonly views: ConversationViews,
    private readonly notices: Notices,
    private readonly whoToTell: WhoToTell,
  ) {}

  /** @param seeing everybody who may see the note: nobody else is told that it is there */
  async tell(tx: Tx, about: TalkedAbout, note: WrittenNote, seeing: readonly string[]): Promise<void> {
    if (note.visibility === 'public') return;
    const concerned = new Set([...note.mentions, ...(await this.takingPart(tx, about, note))]);
    const params = {
      unit: await this.whoToTell.unitName(tx, about.teryt),
      item: about.item,
      who: tx.actor.person.name,
    };
    await this.notices.tell(
      tx,
      seeing
        .filter((person) => concerned.has(person) && person !== tx.actor.person.id)
        .map((person) => ({
          person,
          kind: note.mentions.includes(person) ? 'mentioned' : 'note_written',
          params,
          address: unitPage(about.teryt, about.item),
          key: `note:${note.id}`,
        })),
    );
  }

  private async takingPart(tx: Tx, about: TalkedAbout, note: WrittenNote): Promise<readonly string[]> {
    if (note.threadId !== note.id) return this.views.authorsOf(tx, note.threadId);
    if (note.visibility === 'internal') return [];
    if (note.side !== 'coordinator') return this.whoToTell.coordinators(tx);
    return (await this.whoToTell.ofUnits(tx, [about.teryt])).get(about.teryt) ?? [];
  }
}

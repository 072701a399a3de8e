import { randomUUID } from 'node:crypto';
import type { NoteVisibility } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isInstant } from '../../platform/http/field-rules.js';
import { toPage, type Page, type PageRequest } from '../../platform/http/page-query.js';
import { ConversationNotices } from './conversation-notices.js';
import type {
  NoteRow,
  PersonRow,
  TalkedAbout,
  ThreadCounts,
  ThreadFilter,
  ThreadLineRow,
} from './conversation-view.js';
import {
  alreadySo,
  changedSince,
  mentionCannotSee,
  notEditable,
  notYours,
  publicUnconfirmed,
  takesNoAnswer,
  visibilityNotAllowed,
} from './conversation.errors.js';
import { mayWithdraw, mayWrite, seesNote, sideOf, sightOf } from './conversation.policy.js';
import { ConversationRepository } from './conversation.repository.js';
import { isOpenForEdit } from './conversation.rules.js';
import { ConversationViews } from './conversation.views.js';

export interface NoteInput {
  visibility: NoteVisibility;
  text: string;
  mentions: readonly string[];
  /** Somebody said that it is to be published. */
  publish: boolean;
}

/** A conversation at the moment it was read. */
export interface Conversation {
  about: TalkedAbout;
  notes: NoteRow[];
  now: Date;
}

/** Where talk about an assessment is written and read. Whoever may not see a note gets the answer of one that is not there. */
@Injectable()
export class ConversationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ConversationViews,
    private readonly repository: ConversationRepository,
    private readonly notices: ConversationNotices,
  ) {}

  async read(actor: Actor, assessmentId: string): Promise<Conversation> {
    return this.unitOfWork.read(actor, async (tx) => {
      const about = await this.aboutInScope(tx, assessmentId);
      return { about, notes: await this.views.notesOf(tx, about.id, sightOf(actor)), now: tx.now };
    });
  }

  /** People who may be mentioned in a note of that visibility: those who will see it, without the one who writes. */
  async people(actor: Actor, assessmentId: string, visibility: NoteVisibility): Promise<PersonRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const about = await this.aboutInScope(tx, assessmentId);
      if (!mayWrite(actor, visibility, about.teryt)) throw visibilityNotAllowed();
      const people = await this.whoSees(tx, about.teryt, visibility);
      return people.filter(({ id }) => id !== actor.person.id);
    });
  }

  /** Opens a thread, or publishes a note. */
  async write(actor: Actor, assessmentId: string, input: NoteInput): Promise<Conversation> {
    return this.unitOfWork.write(actor, async (tx) => {
      const about = await this.aboutInScope(tx, assessmentId);
      const { visibility } = input;
      if (!mayWrite(actor, visibility, about.teryt)) throw visibilityNotAllowed();
      if (visibility === 'public' && !input.publish) throw publicUnconfirmed();
      await this.checkMentions(tx, about.teryt, visibility, input.mentions);
      const id = randomUUID();
      await this.insert(tx, about, {
        id,
        threadId: id,
        visibility,
        text: input.text,
        mentions: input.mentions,
      });
      await this.record(tx, visibility === 'public' ? 'publish' : 'write', { ...about, visibility, id });
      return this.thread(tx, about, id);
    });
  }

  /** As visible as what it answers. An answer to a resolved thread leaves it resolved. */
  async answer(
    actor: Actor,
    threadId: string,
    input: Pick<NoteInput, 'text' | 'mentions'>,
  ): Promise<Conversation> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { about, first } = await this.threadInSight(tx, threadId);
      await this.checkMentions(tx, about.teryt, first.visibility, input.mentions);
      const id = randomUUID();
      const { visibility } = first;
      await this.insert(tx, about, {
        id,
        threadId: first.id,
        visibility,
        text: input.text,
        mentions: input.mentions,
      });
      await this.record(tx, 'answer', { ...first, id });
      return this.thread(tx, about, first.id);
    });
  }

  async setResolved(actor: Actor, threadId: string, resolved: boolean): Promise<Conversation> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, threadId);
      const { about, first } = await this.threadInSight(tx, threadId);
      if ((first.resolvedAt !== null) === resolved) throw alreadySo();
      await this.repository.setResolved(tx, first.id, resolved);
      await this.record(tx, resolved ? 'resolve' : 'reopen', first);
      return this.thread(tx, about, first.id);
    });
  }

  /** Corrects an own note while it is fresh; what it said before is kept. */
  async edit(
    actor: Actor,
    noteId: string,
    version: number,
    input: Pick<NoteInput, 'text' | 'mentions'>,
  ): Promise<Conversation> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, noteId);
      const note = await this.noteInSight(tx, noteId);
      if (note.authorId !== actor.person.id) throw notYours();
      if (!isOpenForEdit({ ...note, withdrawn: note.withdrawnAt !== null }, tx.now)) throw notEditable();
      if (note.version !== version) throw changedSince({ version: note.version, text: note.text });
      await this.checkMentions(tx, note.teryt, note.visibility, input.mentions);
      await this.repository.edit(tx, note.id, input.text, input.mentions);
      await this.record(tx, 'edit', note);
      return this.thread(tx, { id: note.assessmentId, teryt: note.teryt, item: note.item }, note.threadId);
    });
  }

  /** Takes a note back for good: its words are shown no more, a public one leaves the public pages. */
  async withdraw(actor: Actor, noteId: string): Promise<Conversation> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.repository.lock(tx, noteId);
      const note = await this.noteInSight(tx, noteId);
      if (note.withdrawnAt !== null) throw alreadySo();
      if (!mayWithdraw(actor, { ...note, withdrawn: false })) throw notYours();
      await this.repository.withdraw(tx, note.id);
      await this.record(tx, note.visibility === 'public' ? 'unpublish' : 'withdraw', note);
      return this.thread(tx, { id: note.assessmentId, teryt: note.teryt, item: note.item }, note.threadId);
    });
  }

  /** Writes down that the conversation was on the person's screen; nothing when nothing in it was new. */
  async see(actor: Actor, assessmentId: string): Promise<void> {
    const { about, notes } = await this.read(actor, assessmentId);
    if (!notes.some(({ unseen }) => unseen)) return;
    await this.unitOfWork.write(actor, async (tx) => {
      await this.repository.see(tx, about.id, sightOf(actor));
      await tx.audit.record({
        action: 'conversation.see',
        subjectType: 'conversation',
        subjectId: about.id,
        unit: about.teryt,
        details: { title: about.item },
      });
    });
  }

  async list(
    actor: Actor,
    filter: ThreadFilter,
    page: PageRequest,
  ): Promise<Page<ThreadLineRow> & { counts: ThreadCounts }> {
    const after = positionOf(page);
    return this.unitOfWork.read(actor, async (tx) => {
      // This screen is for those who take part: public notes of units one merely reads are not on it.
      const sight = { ...sightOf(actor), public: sightOf(actor).shared };
      const rows = await this.views.threads(tx, sight, filter, { after, limit: page.size + 1 });
      return {
        ...toPage(rows, page.size, ({ lastAt, id }) => [lastAt.toISOString(), id]),
        counts: await this.views.counts(tx, sight),
      };
    });
  }

  /** Writes a note and tells those whom it concerns. */
  private async insert(
    tx: Tx,
    about: TalkedAbout,
    note: {
      id: string;
      threadId: string;
      visibility: NoteVisibility;
      text: string;
      mentions: readonly string[];
    },
  ): Promise<void> {
    const written = { ...note, side: sideOf(tx.actor, about.teryt) };
    await this.repository.insert(tx, { ...written, assessmentId: about.id });
    const seeing = await this.whoSees(tx, about.teryt, note.visibility);
    await this.notices.tell(
      tx,
      about,
      written,
      seeing.map(({ id }) => id),
    );
  }

  private async aboutInScope(tx: Tx, assessmentId: string): Promise<TalkedAbout> {
    const about = await this.views.talkedAbout(tx, assessmentId);
    if (!about) throw new DomainError('not_found');
    return about;
  }

  /** A thread that the actor may see and take part in. */
  private async threadInSight(tx: Tx, threadId: string): Promise<{ about: TalkedAbout; first: NoteRow }> {
    const [first] = await this.views.threadOf(tx, threadId, sightOf(tx.actor));
    if (!first || first.id !== threadId) throw new DomainError('not_found');
    const about = await this.aboutInScope(tx, first.assessmentId);
    if (first.visibility === 'public') throw takesNoAnswer();
    if (!mayWrite(tx.actor, first.visibility, first.teryt)) throw visibilityNotAllowed();
    return { about, first };
  }

  private async noteInSight(tx: Tx, noteId: string): Promise<NoteRow> {
    const note = await this.views.note(tx, noteId, sightOf(tx.actor));
    if (!note) throw new DomainError('not_found');
    return note;
  }

  private async whoSees(tx: Tx, teryt: string, visibility: NoteVisibility): Promise<PersonRow[]> {
    const people = await this.views.peopleNear(tx, teryt);
    return people
      .filter(({ roles }) => seesNote(roles, visibility, teryt))
      .map(({ id, name }) => ({ id, name }));
  }

  private async checkMentions(
    tx: Tx,
    teryt: string,
    visibility: NoteVisibility,
    mentions: readonly string[],
  ): Promise<void> {
    if (mentions.length === 0) return;
    const seeing = new Set((await this.whoSees(tx, teryt, visibility)).map(({ id }) => id));
    const blind = mentions.flatMap((id, index) => (seeing.has(id) ? [] : [index]));
    if (blind.length > 0) throw mentionCannotSee(blind);
  }

  private async thread(tx: Tx, about: TalkedAbout, threadId: string): Promise<Conversation> {
    return { about, notes: await this.views.threadOf(tx, threadId, sightOf(tx.actor)), now: tx.now };
  }

  /** Rows about internal notes have a name of their own, so that the trail can keep them to the coordinators. */
  private async record(
    tx: Tx,
    verb: string,
    note: { id: string; visibility: NoteVisibility; teryt: string; item: string },
  ): Promise<void> {
    await tx.audit.record({
      action: `${note.visibility === 'internal' ? 'internal_note' : 'note'}.${verb}`,
      subjectType: 'note',
      subjectId: note.id,
      unit: note.teryt,
      details: { title: note.item, visibility: note.visibility },
    });
  }
}

function positionOf({ after }: PageRequest): { lastAt: string; id: string } | null {
  if (after === null) return null;
  const [lastAt, id] = after;
  if (!isInstant(lastAt) || !isUUID(id)) {
    throw new DomainError('malformed_request', { parameter: 'page[after]' });
  }
  return { lastAt, id: String(id) };
}

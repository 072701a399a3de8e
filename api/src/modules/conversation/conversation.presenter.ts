import { NOTE_VISIBILITIES } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';
import type { Page } from '../../platform/http/page-query.js';
import type { NoteRow, PersonRow, ThreadCounts, ThreadLineRow } from './conversation-view.js';
import type {
  ConversationResponse,
  MentionableResponse,
  NoteResponse,
  ThreadListResponse,
  ThreadResponse,
} from './conversation.dto.js';
import { mayWithdraw, mayWrite } from './conversation.policy.js';
import { isOpenForEdit } from './conversation.rules.js';
import type { Conversation } from './conversation.service.js';

export function presentConversation(actor: Actor, conversation: Conversation): ConversationResponse {
  const { about, notes } = conversation;
  return {
    threads: presentThreads(actor, conversation),
    mayWrite: NOTE_VISIBILITIES.filter((visibility) => mayWrite(actor, visibility, about.teryt)),
    unseen: notes.filter(({ unseen }) => unseen).length,
  };
}

/** The one thread that a conversation holds after something was written in it. */
export function presentThread(actor: Actor, conversation: Conversation): ThreadResponse {
  const [thread] = presentThreads(actor, conversation);
  if (!thread) throw new Error('What was just written is not there');
  return thread;
}

export function presentMentionable(people: readonly PersonRow[]): MentionableResponse {
  return { people: people.map(({ id, name }) => ({ id, name })) };
}

export function presentThreadList(page: Page<ThreadLineRow> & { counts: ThreadCounts }): ThreadListResponse {
  return {
    threads: page.rows.map((row) => ({
      ...row,
      lastAt: row.lastAt.toISOString(),
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
    })),
    next: page.next,
    ...page.counts,
  };
}

function presentThreads(actor: Actor, { notes, now }: Conversation): ThreadResponse[] {
  return notes
    .filter(({ id, threadId }) => id === threadId)
    .map((first) => {
      const isOpen = first.resolvedAt === null;
      const mayTakePart = first.visibility !== 'public' && mayWrite(actor, first.visibility, first.teryt);
      return {
        id: first.id,
        visibility: first.visibility,
        resolvedAt: first.resolvedAt?.toISOString() ?? null,
        resolvedBy: first.resolvedBy,
        notes: notes
          .filter(({ threadId }) => threadId === first.id)
          .map((note) => presentNote(actor, note, now)),
        abilities: { answer: mayTakePart, resolve: mayTakePart && isOpen, reopen: mayTakePart && !isOpen },
      };
    });
}

function presentNote(actor: Actor, note: NoteRow, now: Date): NoteResponse {
  const withdrawn = note.withdrawnAt !== null;
  const own = note.authorId === actor.person.id;
  const mayRead = !withdrawn || (note.visibility === 'public' && actor.canAt('note.write', note.teryt));
  return {
    id: note.id,
    version: note.version,
    text: mayRead ? note.text : null,
    author: note.author,
    side: note.side,
    own,
    writtenAt: note.writtenAt.toISOString(),
    editedAt: note.editedAt?.toISOString() ?? null,
    former: withdrawn
      ? []
      : note.former.map(({ text, until }) => ({ text, until: new Date(until).toISOString() })),
    withdrawnAt: note.withdrawnAt?.toISOString() ?? null,
    withdrawnBy: note.withdrawnBy,
    mentions: withdrawn ? [] : note.mentions,
    unseen: note.unseen,
    abilities: {
      edit: own && isOpenForEdit({ ...note, withdrawn }, now),
      withdraw: mayWithdraw(actor, { ...note, withdrawn }),
    },
  };
}

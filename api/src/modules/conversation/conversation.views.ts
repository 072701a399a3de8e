import { byPolishText, type Role } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { terytsOf } from '../units/units.reader.js';
import type { Sight } from './conversation.policy.js';
import type {
  NoteRow,
  PersonRow,
  TalkedAbout,
  ThreadCounts,
  ThreadFilter,
  ThreadLineRow,
} from './conversation-view.js';

/**
 * Notes that the reader may see. Every statement that reads notes for a person has it: a note that is filtered here
 * is not counted, not dated and not ordered by.
 */
const IN_SIGHT = (notes: string, first: number): string => `(
  (${notes}.visibility = 'internal' AND ($${first}::text[] IS NULL OR ${notes}.teryt = ANY ($${first})))
  OR (${notes}.visibility = 'shared' AND ($${first + 1}::text[] IS NULL OR ${notes}.teryt = ANY ($${first + 1})))
  OR (${notes}.visibility = 'public' AND ($${first + 2}::text[] IS NULL OR ${notes}.teryt = ANY ($${first + 2})))
)`;

const UNSEEN_BY_READER = (notes: string, reader: string): string => `(
  ${notes}.written_by <> ${reader} AND ${notes}.withdrawn_at IS NULL
  AND ${notes}.sequence > coalesce((
    SELECT conversations_seen.seen_through FROM conversations_seen
    WHERE conversations_seen.tenant_id = ${notes}.tenant_id AND conversations_seen.person_id = ${reader}
      AND conversations_seen.assessment_id = ${notes}.assessment_id
  ), 0)
)`;

const NOTE = `
  SELECT notes.id, notes.thread_id AS "threadId", notes.assessment_id AS "assessmentId", notes.teryt,
    items.code AS item, notes.visibility, notes.body AS text, notes.side, notes.written_by AS "authorId",
    authors.name AS author, notes.version, notes.written_at AS "writtenAt", notes.edited_at AS "editedAt",
    notes.withdrawn_at AS "withdrawnAt", withdrawers.name AS "withdrawnBy",
    notes.resolved_at AS "resolvedAt", resolvers.name AS "resolvedBy",
    (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', people.id, 'name', people.name) ORDER BY people.name), '[]')
      FROM note_mentions
      JOIN people ON people.id = note_mentions.person_id
      WHERE note_mentions.tenant_id = notes.tenant_id AND note_mentions.note_id = notes.id
    ) AS mentions,
    (
      SELECT coalesce(jsonb_agg(
        jsonb_build_object('text', note_versions.body, 'until', note_versions.replaced_at)
        ORDER BY note_versions.version
      ), '[]')
      FROM note_versions
      WHERE note_versions.tenant_id = notes.tenant_id AND note_versions.note_id = notes.id
    ) AS former,
    ${UNSEEN_BY_READER('notes', '$2')} AS unseen
  FROM notes
  JOIN assessments ON assessments.tenant_id = notes.tenant_id AND assessments.id = notes.assessment_id
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN people AS authors ON authors.id = notes.written_by
  LEFT JOIN people AS withdrawers ON withdrawers.id = notes.withdrawn_by
  LEFT JOIN people AS resolvers ON resolvers.id = notes.resolved_by
  WHERE notes.tenant_id = $1`;

/** Threads of units that are members today, with what happened in them. */
const THREADS = `
  SELECT threads.*, items.code AS item, items.title, units.display_name, units.kind, units.powiat_teryt,
    authors.name AS author, activity.*
  FROM notes AS threads
  JOIN assessments ON assessments.tenant_id = threads.tenant_id AND assessments.id = threads.assessment_id
  JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
  JOIN members_on($6::date) AS members ON members.teryt = threads.teryt
  JOIN units ON units.teryt = threads.teryt
  JOIN people AS authors ON authors.id = threads.written_by
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS notes, max(said.written_at) AS last_at,
      (array_agg(speakers.name ORDER BY said.written_at DESC, said.sequence DESC))[1] AS last_by,
      count(*) FILTER (WHERE ${UNSEEN_BY_READER('said', '$2')})::integer AS unseen,
      bool_or(said.written_by = $2) AS mine,
      coalesce(bool_or(mentions.person_id IS NOT NULL), false) AS mentioned,
      coalesce(bool_or(mentions.person_id IS NOT NULL AND ${UNSEEN_BY_READER('said', '$2')}), false)
        AS newly_mentioned
    FROM notes AS said
    JOIN people AS speakers ON speakers.id = said.written_by
    LEFT JOIN note_mentions AS mentions ON mentions.tenant_id = said.tenant_id AND mentions.note_id = said.id
      AND mentions.person_id = $2 AND said.withdrawn_at IS NULL
    WHERE said.tenant_id = threads.tenant_id AND said.thread_id = threads.id
  ) AS activity
  WHERE threads.tenant_id = $1 AND threads.thread_id = threads.id AND ${IN_SIGHT('threads', 3)}`;

const IS_UNRESOLVED = `(
  found.resolved_at IS NULL AND found.visibility <> 'public'
  AND NOT (found.notes = 1 AND found.withdrawn_at IS NOT NULL)
)`;

/** Reads conversations for screens. */
@Injectable()
export class ConversationViews {
  /** An assessment of a present member in the actor's place; null when there is none. */
  async talkedAbout(tx: Tx, assessmentId: string): Promise<TalkedAbout | null> {
    const [found] = await tx.query<TalkedAbout>(
      `SELECT assessments.id, assessments.teryt, items.code AS item
       FROM assessments
       JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       JOIN members_on($4::date) AS members ON members.teryt = assessments.teryt
       WHERE assessments.tenant_id = $1 AND assessments.id = $2
         AND ($3::text[] IS NULL OR assessments.teryt = ANY ($3))`,
      [tx.tenantId, assessmentId, terytsOf(tx.actor.scope), tx.today],
    );
    return found ?? null;
  }

  /**
   * All notes about an assessment that the reader may see, in the order they were written; those under earlier versions
   * of the standard, too.
   */
  async notesOf(tx: Tx, assessmentId: string, sight: Sight): Promise<NoteRow[]> {
    return tx.query<NoteRow>(
      `${NOTE} AND notes.assessment_id IN (SELECT assessment_line($6)) AND ${IN_SIGHT('notes', 3)} ORDER BY notes.written_at, notes.sequence`,
      [...readerOf(tx, sight), assessmentId],
    );
  }

  /** The notes of a thread, its first one first; none when there is no such thread in sight. */
  async threadOf(tx: Tx, threadId: string, sight: Sight): Promise<NoteRow[]> {
    return tx.query<NoteRow>(
      `${NOTE} AND notes.thread_id = $6 AND ${IN_SIGHT('notes', 3)}
       ORDER BY notes.id <> notes.thread_id, notes.written_at, notes.sequence`,
      [...readerOf(tx, sight), threadId],
    );
  }

  async note(tx: Tx, noteId: string, sight: Sight): Promise<NoteRow | null> {
    const [note] = await tx.query<NoteRow>(`${NOTE} AND notes.id = $6 AND ${IN_SIGHT('notes', 3)}`, [
      ...readerOf(tx, sight),
      noteId,
    ]);
    return note ?? null;
  }

  /** Threads, the one with the newest note first. */
  async threads(
    tx: Tx,
    sight: Sight,
    filter: ThreadFilter,
    page: { after: { lastAt: string; id: string } | null; limit: number },
  ): Promise<ThreadLineRow[]> {
    return tx.query<ThreadLineRow>(
      `SELECT found.id, found.assessment_id AS "assessmentId", found.item, found.title, found.visibility, found.side,
         jsonb_build_object(
           'teryt', found.teryt, 'displayName', found.display_name, 'kind', found.kind, 'powiatTeryt', found.powiat_teryt
         ) AS unit,
         found.author, CASE WHEN found.withdrawn_at IS NULL THEN found.body END AS text, found.notes,
         found.last_at AS "lastAt", found.last_by AS "lastBy", found.unseen, found.mentioned,
         found.resolved_at AS "resolvedAt"
       FROM (${THREADS}) AS found
       WHERE ($7::text IS NULL OR found.teryt = $7)
         AND CASE $8
           WHEN 'unseen' THEN found.unseen > 0
           WHEN 'mentioned' THEN found.mentioned
           WHEN 'mine' THEN found.mine
           WHEN 'unresolved' THEN ${IS_UNRESOLVED}
           ELSE true
         END
         AND ($9::timestamptz IS NULL OR (found.last_at, found.id) < ($9::timestamptz, $10::uuid))
       ORDER BY found.last_at DESC, found.id DESC
       LIMIT $11`,
      [
        ...readerOf(tx, sight),
        tx.today,
        filter.unit,
        filter.show,
        page.after?.lastAt ?? null,
        page.after?.id ?? null,
        page.limit,
      ],
    );
  }

  /** Over everything in sight, whatever the filter. */
  async counts(tx: Tx, sight: Sight): Promise<ThreadCounts> {
    const [counts] = await tx.query<ThreadCounts>(
      `SELECT count(*) FILTER (WHERE found.unseen > 0)::integer AS unseen,
         count(*) FILTER (WHERE found.newly_mentioned)::integer AS mentioned,
         count(*) FILTER (WHERE ${IS_UNRESOLVED})::integer AS unresolved
       FROM (${THREADS}) AS found`,
      [...readerOf(tx, sight), tx.today],
    );
    return counts ?? { unseen: 0, mentioned: 0, unresolved: 0 };
  }

  /** People with a role that reaches the unit, with those roles, by name. Not those whose account is closed. */
  async peopleNear(
    tx: Tx,
    teryt: string,
  ): Promise<(PersonRow & { roles: { role: Role; teryt: string | null }[] })[]> {
    const people = await tx.query<PersonRow & { roles: { role: Role; teryt: string | null }[] }>(
      `SELECT people.id, people.name,
         jsonb_agg(jsonb_build_object('role', role_assignments.role, 'teryt', role_assignments.teryt)) AS roles
       FROM role_assignments
       JOIN people ON people.id = role_assignments.person_id
       JOIN units ON units.teryt = $2
       WHERE role_assignments.tenant_id = $1 AND role_assignments.revoked_at IS NULL AND people.deactivated_at IS NULL
         AND (role_assignments.teryt IS NULL OR role_assignments.teryt IN (units.teryt, units.powiat_teryt))
       GROUP BY people.id, people.name`,
      [tx.tenantId, teryt],
    );
    return people.sort(byPolishText(({ name }) => name));
  }

  /** Who wrote in a thread. */
  async authorsOf(tx: Tx, threadId: string): Promise<string[]> {
    const authors = await tx.query<{ id: string }>(
      `SELECT DISTINCT notes.written_by AS id FROM notes
       WHERE notes.tenant_id = $1 AND notes.thread_id = $2 AND notes.withdrawn_at IS NULL`,
      [tx.tenantId, threadId],
    );
    return authors.map(({ id }) => id);
  }
}

function readerOf(tx: Tx, sight: Sight): unknown[] {
  return [tx.tenantId, tx.actor.person.id, sight.internal, sight.shared, sight.public];
}

import type { NoteSide, NoteVisibility } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { Sight } from './conversation.policy.js';

export interface NewNote {
  id: string;
  threadId: string;
  assessmentId: string;
  visibility: NoteVisibility;
  text: string;
  side: NoteSide;
  mentions: readonly string[];
}

/** The write side of conversations. What may never change is held by the database. */
@Injectable()
export class ConversationRepository {
  async insert(tx: Tx, note: NewNote): Promise<void> {
    // Unit and item come from the assessment, by a trigger.
    await tx.query(
      `INSERT INTO notes (tenant_id, id, thread_id, assessment_id, visibility, body, side, teryt, item_key, written_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '', '', $8)`,
      [
        tx.tenantId,
        note.id,
        note.threadId,
        note.assessmentId,
        note.visibility,
        note.text,
        note.side,
        tx.actor.person.id,
      ],
    );
    await this.mention(tx, note.id, note.mentions);
  }

  /** Holds the note until the end of the transaction, so that two changes come one after the other. */
  async lock(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT FROM notes WHERE notes.tenant_id = $1 AND notes.id = $2 FOR UPDATE', [
      tx.tenantId,
      id,
    ]);
  }

  /** The former text is kept by a trigger. */
  async edit(tx: Tx, id: string, text: string, mentions: readonly string[]): Promise<void> {
    await tx.query('UPDATE notes SET body = $3 WHERE notes.tenant_id = $1 AND notes.id = $2', [
      tx.tenantId,
      id,
      text,
    ]);
    await tx.query(
      'DELETE FROM note_mentions WHERE note_mentions.tenant_id = $1 AND note_mentions.note_id = $2',
      [tx.tenantId, id],
    );
    await this.mention(tx, id, mentions);
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE notes SET withdrawn_at = miara_now(), withdrawn_by = miara_person()
       WHERE notes.tenant_id = $1 AND notes.id = $2`,
      [tx.tenantId, id],
    );
  }

  async setResolved(tx: Tx, threadId: string, resolved: boolean): Promise<void> {
    await tx.query(
      `UPDATE notes SET
         resolved_at = CASE WHEN $3::boolean THEN miara_now() END,
         resolved_by = CASE WHEN $3::boolean THEN miara_person() END
       WHERE notes.tenant_id = $1 AND notes.id = $2`,
      [tx.tenantId, threadId, resolved],
    );
  }

  /** Everything about the assessment that the person may see has been on their screen. */
  async see(tx: Tx, assessmentId: string, sight: Sight): Promise<void> {
    await tx.query(
      `INSERT INTO conversations_seen (tenant_id, person_id, assessment_id, seen_through)
       SELECT $1, $2, $3, max(notes.sequence)
       FROM notes
       WHERE notes.tenant_id = $1 AND notes.assessment_id = $3
         AND CASE notes.visibility
           WHEN 'internal' THEN $4::text[] IS NULL OR notes.teryt = ANY ($4)
           WHEN 'shared' THEN $5::text[] IS NULL OR notes.teryt = ANY ($5)
           ELSE $6::text[] IS NULL OR notes.teryt = ANY ($6)
         END
       HAVING count(*) > 0
       ON CONFLICT (tenant_id, person_id, assessment_id)
         DO UPDATE SET seen_through = greatest(conversations_seen.seen_through, excluded.seen_through)`,
      [tx.tenantId, tx.actor.person.id, assessmentId, sight.internal, sight.shared, sight.public],
    );
  }

  private async mention(tx: Tx, noteId: string, people: readonly string[]): Promise<void> {
    await tx.query(
      'INSERT INTO note_mentions (tenant_id, note_id, person_id) SELECT $1, $2, unnest($3::uuid[])',
      [tx.tenantId, noteId, people],
    );
  }
}

import type { NoteSide } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { PublicTx } from '../../platform/database/tx.js';

/** A public note as anybody may read it: no name, the side it speaks for. */
export interface PublicNote {
  teryt: string;
  /** Key of the item, which survives versions of the standard. */
  itemKey: string;
  side: NoteSide;
  text: string;
  writtenAt: Date;
}

/** Public notes that stand. Its statements run under the public role, too, to which no other note exists. */
@Injectable()
export class PublicNotesReader {
  /** Of a unit or of an item; the oldest first. */
  async standing(
    tx: Pick<PublicTx, 'tenantId' | 'query'>,
    { teryt = null, itemKey = null }: { teryt?: string | null; itemKey?: string | null },
  ): Promise<PublicNote[]> {
    return tx.query<PublicNote>(
      `SELECT notes.teryt, notes.item_key AS "itemKey", notes.side, notes.body AS text,
         notes.written_at AS "writtenAt"
       FROM notes
       WHERE notes.tenant_id = $1 AND notes.visibility = 'public' AND notes.withdrawn_at IS NULL
         AND ($2::text IS NULL OR notes.teryt = $2)
         AND ($3::text IS NULL OR notes.item_key = $3)
       ORDER BY notes.written_at, notes.id`,
      [tx.tenantId, teryt, itemKey],
    );
  }

  /** Another text whenever another set of notes stands: what a kept answer is compared by. */
  async mark(tx: Pick<PublicTx, 'tenantId' | 'query'>): Promise<string> {
    const [row] = await tx.query<{ mark: string }>(
      `SELECT md5(coalesce(string_agg(notes.id::text, ',' ORDER BY notes.id), '')) AS mark
       FROM notes
       WHERE notes.tenant_id = $1 AND notes.visibility = 'public' AND notes.withdrawn_at IS NULL`,
      [tx.tenantId],
    );
    return row?.mark ?? '';
  }
}

import { createHash } from 'node:crypto';

/** A letter by its Message-ID; one without any is known by its own bytes. */
export function letterHash(messageId: string | undefined, source: Buffer): string {
  return createHash('sha256')
    .update(messageId?.trim() || source)
    .digest('hex');
}

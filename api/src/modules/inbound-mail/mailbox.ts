import type { ImapFlow } from 'imapflow';
import { LETTER_LIMITS } from './letter.rules.js';

/** What is to become of a letter in the mailbox. */
export type LetterFate = 'taken' | 'ignored';

/** The parts of an address of a mailbox: imaps://user:password@host:port/folder. */
function settingsOf(address: string): {
  host: string;
  port: number;
  secure: boolean;
  user: string;
  pass: string;
  folder: string;
} {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    user: decodeURIComponent(url.username),
    pass: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
  };
}

/**
 * Goes through the letters of a mailbox that nobody has seen. What is taken is removed from it; what is ignored, or too
 * large to look at, stays and is marked as seen. A letter at which the work fails is left as it was for the next time.
 */
export async function readLetters(
  address: string,
  work: (source: Buffer) => Promise<LetterFate>,
  signal?: AbortSignal,
): Promise<void> {
  const { host, port, secure, user, pass, folder } = settingsOf(address);
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client({ host, port, secure, auth: { user, pass }, logger: false });
  // An error outside a command ends the connection, and with it the command that waits: that one is thrown.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const lock = await client.getMailboxLock(folder);
    try {
      const unseen = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of unseen) {
        signal?.throwIfAborted();
        const source = await sourceOf(client, uid);
        const fate = source === null ? 'ignored' : await work(source);
        if (fate === 'taken') await client.messageDelete(`${uid}`, { uid: true });
        else await client.messageFlagsAdd(`${uid}`, ['\\Seen'], { uid: true });
      }
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => undefined); // the letters are done; how the server says goodbye changes nothing
  }
}

/** Null when it is gone or too large. The bytes are asked for only when they fit. */
async function sourceOf(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const head = await client.fetchOne(`${uid}`, { size: true }, { uid: true });
  if (!head || (head.size ?? 0) > LETTER_LIMITS.letterBytes) return null;
  const letter = await client.fetchOne(`${uid}`, { source: true }, { uid: true });
  return (letter && letter.source) || null;
}

import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';

interface Hoodiecrow {
  server: Server;
  listen(port: number, host: string, done: () => void): void;
}
type MakeHoodiecrow = (options: {
  plugins: readonly string[];
  storage: { INBOX: { messages: { raw: string }[] } };
}) => Hoodiecrow;

/** A real IMAP server with letters in its INBOX; nothing is written to disk. */
export interface ImapServer {
  /** imap://user:password@host:port/INBOX */
  url: string;
  close(): Promise<void>;
}

const PLUGINS = ['ID', 'AUTH-PLAIN', 'UIDPLUS', 'ENABLE', 'NAMESPACE', 'LITERALPLUS', 'SASL-IR'];

/** Starts it with its letters. It keeps bytes as characters, one each. */
export async function startImap(letters: readonly string[]): Promise<ImapServer> {
  const make = createRequire(import.meta.url)('hoodiecrow-imap') as MakeHoodiecrow;
  const messages = letters.map((raw) => ({
    raw: Buffer.from(raw.replaceAll(/\r?\n/g, '\r\n')).toString('latin1'),
  }));
  const imap = make({ plugins: PLUGINS, storage: { INBOX: { messages } } });
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve));
  const { port } = imap.server.address() as AddressInfo;
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    close: () => new Promise((resolve) => imap.server.close(() => resolve())),
  };
}

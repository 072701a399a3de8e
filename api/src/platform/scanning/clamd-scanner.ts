import { connect, type Socket } from 'node:net';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClamdAddress } from './clamd-address.js';
import { VirusScanner, type ScanVerdict } from './virus-scanner.js';

/** A scan that says nothing for so long is given up, in milliseconds. */
const SILENCE_LIMIT = 60_000;
/** Connecting and PING, in milliseconds: health checks wait for it. */
const PING_LIMIT = 2_000;
/** Longest answer that is listened to, in bytes: a path and the name of a signature. */
const ANSWER_LIMIT = 4096;

/**
 * Speaks clamd's own protocol (INSTREAM): the bytes are sent in pieces and nothing has to be readable for clamd's user.
 * https://docs.clamav.net/manual/Usage/Scanning.html#clamd
 */
export class ClamdScanner extends VirusScanner {
  override readonly isConfigured = true;

  constructor(private readonly address: ClamdAddress) {
    super();
  }

  override async scan(bytes: Readable): Promise<ScanVerdict> {
    try {
      return verdictOf(await this.ask('zINSTREAM\0', SILENCE_LIMIT, bytes));
    } catch (error) {
      return { state: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      bytes.destroy();
    }
  }

  override async isUp(): Promise<boolean> {
    try {
      return (await this.ask('zPING\0', PING_LIMIT)) === 'PONG';
    } catch {
      return false; // that is the answer
    }
  }

  /** Sends a command, with the bytes it is about, and returns what is said until the other side closes. */
  private async ask(command: string, silenceLimit: number, bytes?: Readable): Promise<string> {
    const socket = connect(this.address);
    socket.setTimeout(silenceLimit, () => socket.destroy(new Error('clamd does not answer')));
    const answer = listen(socket);
    // The first failure counts; the other end of the same connection fails with it.
    answer.catch(() => undefined);
    try {
      socket.write(command);
      if (bytes) await send(bytes, socket, answer);
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

/** Each piece goes with its length before it; a length of zero ends. */
async function send(bytes: Readable, socket: Socket, answer: Promise<string>): Promise<void> {
  const framed = new Transform({
    transform(piece: Buffer, _encoding, done) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      this.push(length);
      done(null, piece);
    },
    flush(done) {
      done(null, Buffer.alloc(4));
    },
  });
  // clamd may have said all it has to say before the end (the stream is too long for it) and hang up.
  await Promise.race([pipeline(bytes, framed, socket, { end: false }), answer]);
}

async function listen(socket: Socket): Promise<string> {
  let heard = '';
  for await (const piece of socket as AsyncIterable<Buffer>) {
    heard += piece.toString('utf8');
    const end = heard.indexOf('\0');
    if (end >= 0) return heard.slice(0, end);
    if (heard.length > ANSWER_LIMIT) break;
  }
  throw new Error('clamd closed the connection without an answer');
}

/** `stream: OK`, `stream: Eicar-Test FOUND`, `INSTREAM size limit exceeded. ERROR`. */
export function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { state: 'clean' };
  const [, signature] = /^stream: (.{1,200}?) FOUND$/.exec(answer) ?? [];
  if (signature !== undefined) return { state: 'infected', signature };
  return { state: 'unavailable', reason: `clamd said: ${answer}` };
}

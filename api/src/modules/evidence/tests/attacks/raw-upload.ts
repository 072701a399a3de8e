import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const BOUNDARY = 'attack';

/** What came back, as far as anything did. */
export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends uploads byte by byte as they are written down, as no browser would. */
export class RawUploader {
  constructor(
    private readonly port: number,
    private readonly path: string,
    private readonly cookie: string,
  ) {}

  /** A whole form with one file. */
  form(name: Buffer, bytes: Uint8Array): Buffer {
    const quoted = Buffer.from(name.toString('latin1').replace(/["\r\n]/g, encodeURIComponent), 'latin1');
    return Buffer.concat([
      field('kind', 'report'),
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="`),
      quoted,
      Buffer.from('"\r\nContent-Type: application/octet-stream\r\n\r\n'),
      bytes,
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]);
  }

  /** Sends it whole and reads the answer. */
  async upload(name: Buffer, bytes: Uint8Array): Promise<RawAnswer> {
    const form = this.form(name, bytes);
    return this.send(form, form.length);
  }

  /** Sends these bytes under a declared length and reads what comes. */
  async send(
    body: Uint8Array,
    declared: number,
    type = `multipart/form-data; boundary=${BOUNDARY}`,
  ): Promise<RawAnswer> {
    const socket = this.open();
    socket.write(this.head(declared, type));
    socket.write(body);
    return parse(await everything(socket));
  }

  /** Begins an upload; the caller goes on with the socket, or breaks it. */
  async begin(form: Uint8Array, sent: number): Promise<Socket> {
    const socket = this.open();
    await once(socket, 'connect');
    socket.write(this.head(form.length, `multipart/form-data; boundary=${BOUNDARY}`));
    if (sent > 0) {
      await new Promise<void>((resolve) => {
        socket.write(form.subarray(0, sent), () => resolve());
      });
    }
    return socket;
  }

  /** A GET with the same cookie. */
  async get(path: string): Promise<RawAnswer> {
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      headers: { cookie: this.cookie },
      redirect: 'manual',
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  }

  private open(): Socket {
    const socket = connect(this.port, '127.0.0.1');
    socket.on('error', () => undefined); // the other side may hang up; what came until then is the answer
    return socket;
  }

  private head(declared: number, type: string): string {
    return (
      `POST ${this.path} HTTP/1.1\r\nHost: 127.0.0.1:${this.port}\r\nCookie: ${this.cookie}\r\n` +
      `Content-Type: ${type}\r\nContent-Length: ${declared}\r\nConnection: close\r\n\r\n`
    );
  }
}

/** One field of a form. */
export function field(name: string, value: string): Buffer {
  return Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
}

/** All that the other side sends until it closes, or until its answer is whole. */
async function everything(socket: Socket): Promise<Buffer> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => {
    pieces.push(piece);
    if (isWhole(Buffer.concat(pieces))) socket.destroy();
  });
  if (!socket.destroyed) await once(socket, 'close');
  return Buffer.concat(pieces);
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, end)) ?? [];
  return length !== undefined && bytes.length >= end + 4 + Number(length);
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(end, 0)).split('\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(first) ?? [];
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(status ?? 0), headers, body: bytes.subarray(end + 4) };
}

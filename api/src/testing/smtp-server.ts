import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter that came in. */
export interface ReceivedMail {
  /** Envelope: to whom it goes, whatever its headers say. */
  to: readonly string[];
  /** As it came over the line. */
  source: string;
  mail: ParsedMail;
}

/** An answer that is not "accepted". */
interface Refusal {
  at: 'recipient' | 'data';
  code: number;
}

/** A real mail server that keeps what it takes, and refuses what a test tells it to. */
export class TestSmtpServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers instead of taking a letter. */
  refusal: Refusal | null = null;
  /** Takes the letter and breaks the line before saying so. */
  cutsTheLine = false;
  #server: SMTPServer;
  #port = 0;

  private constructor(private readonly options: SMTPServerOptions) {
    this.#server = this.make();
  }

  /** Started on a free port. */
  static async start(
    options: SMTPServerOptions = { authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] },
  ): Promise<TestSmtpServer> {
    const server = new TestSmtpServer(options);
    await server.listen();
    return server;
  }

  /** Variables of a service that hands its letters to it. */
  get environment(): Record<string, string> {
    return {
      MIARA_SMTP_URL: `smtp://127.0.0.1:${this.#port}`,
      MIARA_MAIL_FROM: 'Miara <miara@region.example>',
      MIARA_BASE_URL: 'https://miara.example',
    };
  }

  /** Down: connections are refused. */
  async stop(): Promise<void> {
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  /** Up again on the same port. */
  async listen(): Promise<void> {
    this.#server = this.make();
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', () => done()));
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  private make(): SMTPServer {
    const server = new SMTPServer({
      ...this.options,
      logger: false,
      onRcptTo: (_address, _session, answer) => answer(this.refusalAt('recipient')),
      onData: (stream, session, answer) => {
        void (async () => {
          const pieces: Buffer[] = [];
          for await (const piece of stream) pieces.push(piece as Buffer);
          const refusal = this.refusalAt('data');
          if (refusal) return answer(refusal);
          const source = Buffer.concat(pieces);
          this.received.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            source: source.toString('utf8'),
            mail: await simpleParser(source),
          });
          if (this.cutsTheLine) server.connections.forEach((connection) => connection.close());
          else answer();
        })();
      },
    });
    server.on('error', () => undefined); // a client that breaks the line is told by the client
    return server;
  }

  private refusalAt(at: Refusal['at']): (Error & { responseCode: number }) | null {
    if (this.refusal?.at !== at) return null;
    return Object.assign(new Error('not today'), { responseCode: this.refusal.code });
  }
}

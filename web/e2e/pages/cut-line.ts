import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * A line to the product that can be cut and mended: a browser that is sent through it has no network while it is cut, in
 * whichever of its processes.
 */
export class CutLine {
  readonly #sockets = new Set<Socket>();
  #port = 0;

  private constructor(
    private readonly server: Server,
    readonly target: URL,
  ) {}

  static async to(address: string): Promise<CutLine> {
    const target = new URL(address);
    const server = createServer();
    const line = new CutLine(server, target);
    server.on('connection', (from) => line.join(from));
    await line.mend();
    return line;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.#port, 'localhost', resolve));
    this.#port = (this.server.address() as AddressInfo).port;
  }

  private join(from: Socket): void {
    const to = connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.#sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}

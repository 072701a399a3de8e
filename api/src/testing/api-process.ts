import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const STARTING = 60_000;

/** The built service in a process of its own, which a test may kill and whose memory it may weigh. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /**
   * Starts it and waits until it is ready.
   * @param command what runs node, e.g. `unshare …`; node and its arguments are added
   */
  static async start(
    environment: Record<string, string>,
    command: readonly string[] = [],
  ): Promise<ApiProcess> {
    const port = await freePort();
    const [program = '', ...args] = [...command, process.execPath, MAIN];
    const child = spawn(program, args, {
      env: {
        PATH: process.env.PATH,
        HOST: '127.0.0.1',
        PORT: String(port),
        MIARA_LOG_LEVEL: 'fatal',
        DATABASE_POOL: '6',
        DATABASE_PUBLIC_POOL: '1',
        ...environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const service = new ApiProcess(child, port);
    let said = '';
    child.stderr?.on('data', (piece) => (said += String(piece)));
    const until = Date.now() + STARTING;
    while (!(await service.isReady())) {
      if (child.exitCode !== null || Date.now() > until) {
        await service.kill();
        throw new Error(`The service does not start: ${said}`);
      }
      await sleep(50);
    }
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/api/v1/health/ready`).catch(() => null);
    return answer?.ok ?? false;
  }

  /** How many files, sockets and pipes it holds; null where the system does not tell. */
  descriptors(): number | null {
    try {
      return readdirSync(join('/proc', String(this.child.pid), 'fd')).length;
    } catch {
      return null;
    }
  }

  /** Its resident memory in MiB; null where the system does not tell. */
  memory(): number | null {
    try {
      const [, kilobytes] =
        /VmRSS:\s+(\d+) kB/.exec(readFileSync(join('/proc', String(this.child.pid), 'status'), 'utf8')) ?? [];
      return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    } catch {
      return null;
    }
  }

  /** At once, as a power cut would. */
  async kill(): Promise<void> {
    if (!this.isAlive) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port');
  return address.port;
}

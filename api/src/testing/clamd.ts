import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClamdScanner } from '../platform/scanning/clamd-scanner.js';

/** Why the tests of the virus scan cannot run here; null when they can. */
export const CLAMD_MISSING: string | null =
  process.env.MIARA_TEST_CLAMD === undefined
    ? (process.env.MIARA_TEST_CLAMD_MISSING ?? 'run the tests by `npm run test:int`')
    : null;

/** The text that every scanner finds. In two pieces, so that this file is none that a scanner takes away. */
export const EICAR: Buffer = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);
/** What the scanner of the tests calls it. */
export const EICAR_SIGNATURE = 'Miara-Test.Eicar.UNOFFICIAL';

/** Long enough for a busy machine. */
const STARTING = 60_000;

/** A real clamd that knows one signature. */
export class TestClamd {
  #process: ChildProcess | null = null;

  private constructor(private readonly folder: string) {}

  /** A folder for it; it is not running yet. */
  static async make(): Promise<TestClamd> {
    const clamd = new TestClamd(await mkdtemp(join(tmpdir(), 'miara-clamd-')));
    await writeFile(join(clamd.folder, 'test.ndb'), `Miara-Test.Eicar:0:*:${EICAR.toString('hex')}\n`);
    await writeFile(
      join(clamd.folder, 'clamd.conf'),
      [
        `LocalSocket ${clamd.address}`,
        `DatabaseDirectory ${clamd.folder}`,
        'Foreground yes',
        'StreamMaxLength 64M',
      ].join('\n') + '\n',
    );
    return clamd;
  }

  /** For MIARA_CLAMD. */
  get address(): string {
    return join(this.folder, 'clamd.sock');
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const libraries = process.env.MIARA_TEST_CLAMD_LIBRARIES;
    const child = spawn(process.env.MIARA_TEST_CLAMD ?? 'clamd', ['-c', join(this.folder, 'clamd.conf')], {
      env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += String(piece)));
    const scanner = new ClamdScanner({ path: this.address });
    const until = Date.now() + STARTING;
    while (!(await scanner.isUp())) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`clamd does not start: ${said}`);
      await sleep(50);
    }
  }

  /** Stops it, as if the scanner's machine were down. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

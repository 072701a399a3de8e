import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';

/** uid and gid that every Linux keeps for "nobody". */
const NOBODY = 65_534;

/**
 * How PostgreSQL, which refuses to run as root, is started:
 * - `same_user`: we are not root; as ourselves.
 * - `user_namespace`: as root inside a user namespace where root is called nobody. Files stay root's.
 * - `capabilities`: as nobody with the right to pass folders closed to others (a clone in root's home).
 * - `nobody`: plainly as nobody.
 */
export type LaunchWay = 'same_user' | 'user_namespace' | 'capabilities' | 'nobody';

/** Starts PostgreSQL's programs under an account that they accept. */
export interface Launcher {
  readonly way: LaunchWay;
  spawn(program: string, args: readonly string[], stdio: StdioOptions): ChildProcess;
  /** Hands a file or folder to the account the server runs under. */
  own(path: string): void;
}

/**
 * Chooses the first way that works on this machine. A data folder made in one way is not readable in another,
 * so an existing folder's owner decides before anything else.
 *
 * @param dataDir the PostgreSQL data folder; need not exist yet
 * @param probe   a harmless program (`postgres`), run with `--version` to try a way out
 */
export function chooseLauncher(dataDir: string, probe: string): Launcher {
  for (const way of waysFor(dataDir)) {
    const launcher = launcherFor(way);
    if (way === 'same_user' || tryOut(launcher, way, probe)) return launcher;
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine allows neither a user namespace (unshare) nor running it as ' +
      '"nobody" from this folder. Start Miara as an ordinary user, or set DATABASE_URL to a server of your own.',
  );
}

function waysFor(dataDir: string): readonly LaunchWay[] {
  if (process.getuid?.() !== 0) return ['same_user'];
  if (!existsSync(dataDir)) return ['user_namespace', 'capabilities', 'nobody'];
  return statSync(dataDir).uid === 0 ? ['user_namespace'] : ['capabilities', 'nobody'];
}

function launcherFor(way: LaunchWay): Launcher {
  const { wrapper, account } = WAYS[way];
  return {
    way,
    spawn(program, args, stdio) {
      const [command = program, ...rest] = [...wrapper, program, ...args];
      return spawn(command, rest, { ...account, stdio, detached: true, env: environment(), cwd: '/' });
    },
    own(path) {
      if (way === 'capabilities' || way === 'nobody') chownSync(path, NOBODY, NOBODY);
    },
  };
}

const WAYS: Record<LaunchWay, { wrapper: readonly string[]; account: { uid?: number; gid?: number } }> = {
  same_user: { wrapper: [], account: {} },
  user_namespace: {
    wrapper: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
    account: {},
  },
  capabilities: {
    wrapper: [
      'setpriv',
      `--reuid=${NOBODY}`,
      `--regid=${NOBODY}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
    ],
    account: {},
  },
  nobody: { wrapper: [], account: { uid: NOBODY, gid: NOBODY } },
};

function tryOut(launcher: Launcher, way: LaunchWay, probe: string): boolean {
  const { wrapper, account } = WAYS[way];
  const [command = probe, ...rest] = [...wrapper, probe, '--version'];
  return spawnSync(command, rest, { ...account, stdio: 'ignore', env: environment(), cwd: '/' }).status === 0;
}

/** A bare environment: inherited PG* variables and locales must not steer the server. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, LC_ALL: 'C', TZ: 'UTC' };
}

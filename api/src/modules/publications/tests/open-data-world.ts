import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECOMPUTE_PROGRAM } from '../../../config/paths.js';
import type { ApiTest } from '../../../testing/api-test.js';
import { UNITS, type BuiltStandard, type BuiltTenant } from '../../../testing/builders/index.js';
import { bringTo, type ArrangedStanding, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import type { DataFileFacts, Manifest } from '../open-data/files/data-files.js';

const STANDINGS: readonly ArrangedStanding[] = [
  'declared',
  'confirmed',
  'confirmed',
  'in_progress',
  'planned',
  'not_applicable',
  'lapsed',
];

/** Numbers that look drawn and are the same each time. */
export function drawsOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Brings about two thirds of all duties somewhere. */
export async function arrangeAtRandom(
  test: ApiTest,
  tenant: BuiltTenant,
  { hands, standard, seed }: { hands: Hands; standard: BuiltStandard; seed: number },
): Promise<void> {
  const draw = drawsOf(seed);
  await test.arrange(tenant.id, async (client) => {
    for (const { teryt } of Object.values(UNITS)) {
      for (const item of Object.keys(standard.items)) {
        if (draw(3) === 0) continue;
        await bringTo(client, hands, teryt, item, STANDINGS[draw(STANDINGS.length)] ?? 'declared');
      }
    }
  });
}

/** An action of the log, straight into the tables. */
export async function arrangeAction(
  test: ApiTest,
  tenant: BuiltTenant,
  { hands, standard }: { hands: Hands; standard: BuiltStandard },
  action: { title: string; people?: number | null; visibility?: 'public' | 'internal'; withdrawn?: boolean },
): Promise<string> {
  return test.arrange(tenant.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO actions (tenant_id, teryt, kind, title, status, starts_on, people_reached, cost_grosz, visibility,
         languages, created_by, withdrawn_at, withdrawn_by, withdrawn_reason)
       VALUES ($1, $2, 'training', $3, 'done', '2026-03-02', $4, 123456, $5, '{pl,uk}', $6::uuid,
         CASE WHEN $7 THEN miara_now() END, CASE WHEN $7 THEN $6::uuid END, CASE WHEN $7 THEN 'Pomyłka' END)
       RETURNING id`,
      [
        tenant.id,
        UNITS.powiatPucki.teryt,
        action.title,
        action.people ?? null,
        action.visibility ?? 'public',
        hands.editor.id,
        action.withdrawn ?? false,
      ],
    );
    const id = rows[0]?.id ?? '';
    await client.query(
      `INSERT INTO action_units (tenant_id, action_id, teryt, people, cost_grosz) VALUES ($1, $2, $3, $4, 123456)`,
      [tenant.id, id, UNITS.puck.teryt, action.people ?? null],
    );
    await client.query('INSERT INTO action_items (tenant_id, action_id, item_id) VALUES ($1, $2, $3)', [
      tenant.id,
      id,
      standard.items['EDU-02'],
    ]);
    return id;
  });
}

/** Files of a publication in a folder, as somebody downloads them. */
export class Download {
  private constructor(
    readonly folder: string,
    readonly manifest: Manifest,
    readonly files: ReadonlyMap<string, Buffer>,
  ) {}

  static async from(base: string): Promise<Download> {
    const folder = await mkdtemp(join(tmpdir(), 'miara-open-data-'));
    const fetchFile = async (name: string): Promise<Buffer> => {
      const answer = await fetch(`${base}/${name}`);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      await writeFile(join(folder, name), bytes);
      return bytes;
    };
    const manifest = JSON.parse((await fetchFile('manifest.json')).toString()) as Manifest;
    const files = new Map<string, Buffer>();
    for (const { name } of manifest.files) files.set(name, await fetchFile(name));
    return new Download(folder, manifest, files);
  }

  text(name: string): string {
    return this.bytes(name).toString();
  }

  bytes(name: string): Buffer {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`No ${name} was downloaded`);
    return bytes;
  }

  /** Rows of a JSON file. */
  rows(table: string): Record<string, unknown>[] {
    return (JSON.parse(this.text(`${table}.json`)) as { rows: Record<string, unknown>[] }).rows;
  }

  /** Puts other bytes in place of a file; the manifest goes along when `mended`. */
  async replace(changes: ReadonlyMap<string, Buffer>, mended: boolean): Promise<void> {
    for (const [name, bytes] of changes) await writeFile(join(this.folder, name), bytes);
    const files = this.manifest.files.map((fact): DataFileFacts => {
      const bytes = changes.get(fact.name);
      return bytes && mended
        ? { ...fact, sha256: createHash('sha256').update(bytes).digest('hex'), byteSize: bytes.length }
        : fact;
    });
    await writeFile(join(this.folder, 'manifest.json'), JSON.stringify({ ...this.manifest, files }));
  }

  /** As it came. */
  async restore(names: Iterable<string>): Promise<void> {
    await this.replace(new Map([...names].map((name) => [name, this.bytes(name)])), false);
  }
}

export interface Recount {
  code: number;
  files: { agree: number; all: number };
  figures: Record<string, { agree: number; all: number }>;
  findings: { by: 'hash' | 'recount' | 'formats'; file: string; what: string }[];
}

/** Runs the program as anybody would, in a process of its own. */
export async function recompute(place: string, program = RECOMPUTE_PROGRAM): Promise<Recount> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, place, '--json'],
      { env: {}, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        if (stdout === '') reject(new Error(stderr));
        else resolve({ code: Number(error?.code ?? 0), ...(JSON.parse(stdout) as Omit<Recount, 'code'>) });
      },
    );
  });
}

/** The program as the data page gives it. */
export async function downloadProgram(address: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'miara-recompute-'));
  const path = join(folder, 'recompute.mjs');
  await writeFile(path, Buffer.from(await (await fetch(address)).arrayBuffer()));
  return path;
}

/** The same bytes with one digit of a data cell changed. */
export function withOtherDigit(name: string, bytes: Buffer, draw: (below: number) => number): Buffer {
  const text = bytes.toString('latin1');
  const first = name.endsWith('.csv') ? text.indexOf('\r\n') : text.indexOf('"rows":[');
  const places: number[] = [];
  if (name.endsWith('.xlsx')) {
    const head = text.indexOf('</row>', text.indexOf('<sheetData>'));
    for (const { index, 0: cell } of text.matchAll(/<v>\d+<\/v>/g))
      if (index > head) places.push(index + 3 + draw(cell.length - 7));
  } else {
    for (const { index } of text.matchAll(/\d/g)) if (index > first) places.push(index);
  }
  const place = places[draw(places.length)];
  if (place === undefined) throw new Error(`${name} has no digit`);
  const changed = Buffer.from(bytes);
  changed[place] = 48 + ((Number(text[place]) + 1 + draw(9)) % 10);
  return changed;
}

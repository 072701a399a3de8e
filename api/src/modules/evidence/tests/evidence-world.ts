import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiTest } from '../../../testing/api-test.js';
import type { Answer } from '../../../testing/test-client.js';
import { tenantPath, type AssessmentWorld, type SignedIn } from '../../assessments/tests/assessment-world.js';

export {
  buildWorld,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';

export interface FileToSend {
  name: string;
  bytes: Uint8Array;
}

/** Sends a form: the file first, unless told otherwise. */
export async function upload(
  world: AssessmentWorld,
  who: SignedIn,
  file: FileToSend | null,
  fields: Record<string, string> = {},
  order: 'file-first' | 'file-last' = 'file-first',
): Promise<Answer> {
  const form = new FormData();
  const addFile = (): void => {
    if (file) form.append('file', new Blob([file.bytes]), file.name);
  };
  if (order === 'file-first') addFile();
  for (const [name, value] of Object.entries({ kind: 'report', ...fields })) form.append(name, value);
  if (order === 'file-last') addFile();
  return who.client.send('POST', tenantPath(world, 'evidence'), form);
}

/** What lies in the file store: temporary files and content files, as paths below its root. */
export async function storedPaths(test: ApiTest): Promise<{ temporary: string[]; content: string[] }> {
  const { dir } = test.config.files;
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return {
    temporary: paths.filter((path) => path.startsWith('incoming')),
    content: paths.filter((path) => !path.startsWith('incoming')).sort(),
  };
}

export async function countRows(
  test: ApiTest,
  table: 'evidence' | 'stored_files' | 'evidence_revisions',
): Promise<number> {
  const [row] = await test.rows<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return row?.count ?? 0;
}

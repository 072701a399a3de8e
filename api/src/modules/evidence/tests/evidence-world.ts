import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStorage } from '../../../platform/storage/file-storage.js';
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

/** What lies in the file store: names of files that are being received, and keys. */
export async function storedPaths(test: ApiTest): Promise<{ temporary: string[]; content: string[] }> {
  const content: string[] = [];
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  for await (const { key } of test.app.get(FileStorage).putBefore(tomorrow)) content.push(key);
  return {
    temporary: await readdir(join(test.config.files.dir, 'incoming')).catch(() => []),
    content: content.sort(),
  };
}

export async function countRows(
  test: ApiTest,
  table: 'evidence' | 'stored_files' | 'evidence_revisions',
): Promise<number> {
  const [row] = await test.rows<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return row?.count ?? 0;
}

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_DOCUMENTS, SECOND_EDITIONS, type SampleDocument } from './documents.js';
import { writePdf } from './write-pdf.js';

export interface StoredDocument {
  readonly sha256: string;
  readonly byteSize: number;
}

/** Every sample document of the demo, second editions too, with its bytes; made once, stored for each tenant. */
export async function writeSampleDocuments(): Promise<Map<SampleDocument, Buffer>> {
  const written = new Map<SampleDocument, Buffer>();
  for (const document of [...SAMPLE_DOCUMENTS, ...SECOND_EDITIONS.values()])
    written.set(document, await writePdf(document));
  return written;
}

/** Puts the files where the product keeps a tenant's files: `<tenant>/<first two digits>/<sha256>`. */
export async function storeDocuments(
  documents: ReadonlyMap<SampleDocument, Buffer>,
  filesDir: string,
  tenantId: string,
): Promise<Map<SampleDocument, StoredDocument>> {
  const stored = new Map<SampleDocument, StoredDocument>();
  for (const [document, bytes] of documents) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const folder = join(filesDir, tenantId, sha256.slice(0, 2));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), bytes, { mode: 0o600 });
    stored.set(document, { sha256, byteSize: bytes.length });
  }
  return stored;
}

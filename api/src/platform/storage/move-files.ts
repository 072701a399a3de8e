import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { hashOfKey, type FileStorage } from './file-storage.js';
import { hashOf } from './s3-file-storage.js';

/** What a move did, counted. */
export interface MoveReport {
  /** Copied and verified in this run. */
  copied: number;
  /** There already, from an earlier run, and verified again. */
  alreadyThere: number;
  /** Removed from the store they came from. */
  removed: number;
  /** Keys whose bytes do not have the hash that the key promises, and where. */
  mismatches: { key: string; where: 'source' | 'target' }[];
}

/**
 * Copies every file of one store to another, reads each copy back and compares its hash with its key. Only when all
 * are right, and unless they are to be kept, the originals are removed. May be stopped and run again at any time.
 */
export async function moveFiles(
  from: FileStorage,
  to: FileStorage,
  { keep, log }: { keep: boolean; log: (line: string) => void },
): Promise<MoveReport> {
  const report: MoveReport = { copied: 0, alreadyThere: 0, removed: 0, mismatches: [] };
  const moved: string[] = [];
  for await (const { key } of from.putBefore(new Date(Date.now() + 24 * 60 * 60 * 1000))) {
    if (await moveOne(key, from, to, report, log)) moved.push(key);
  }
  if (report.mismatches.length > 0 || keep) return report;
  for (const key of moved) {
    await from.remove(key);
    report.removed += 1;
  }
  return report;
}

async function moveOne(
  key: string,
  from: FileStorage,
  to: FileStorage,
  report: MoveReport,
  log: (line: string) => void,
): Promise<boolean> {
  const hash = hashOfKey(key);
  if (await to.exists(key)) {
    if ((await hashOf(await to.open(key))) === hash) {
      report.alreadyThere += 1;
      return true;
    }
    log(`  broken copy  ${key}  (written anew)`);
    await to.remove(key);
  }
  const file = await to.temporary();
  try {
    await pipeline(await from.open(key), file.writable);
    if ((await hashOf(createReadStream(file.path))) !== hash) return mismatch(key, 'source', report, log);
    await to.put(key, file);
  } finally {
    await file.discard();
  }
  if ((await hashOf(await to.open(key))) !== hash) return mismatch(key, 'target', report, log);
  report.copied += 1;
  log(`  copied       ${key}`);
  return true;
}

function mismatch(
  key: string,
  where: 'source' | 'target',
  report: MoveReport,
  log: (line: string) => void,
): false {
  report.mismatches.push({ key, where });
  log(`  MISMATCH     ${key}  (${where})`);
  return false;
}

/** Writes `.br` and `.gz` beside the browser's files: as small as they get, which takes too long while somebody waits. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const WORTH_IT = /\.(js|mjs|css|svg|webmanifest)$/;
/** In bytes: what fits into one packet anyhow stays as it is. */
const SMALL = 1_024;

/** @param {string} folder */
export async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => WORTH_IT.test(name));
  await Promise.all(names.map((name) => compressFile(join(folder, name))));
}

async function compressFile(path) {
  const bytes = await readFile(path);
  if (bytes.length < SMALL) return;
  await Promise.all([
    promisify(brotliCompress)(bytes).then((small) => writeFile(`${path}.br`, small)),
    promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

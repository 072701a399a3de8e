import { readFileSync } from 'node:fs';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  heic: 'image/heic',
};

/** A file of e2e/fixtures, to be sent. */
export function fixtureFile(name: string) {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return {
    name,
    mimeType: TYPES[extension] ?? 'application/octet-stream',
    buffer: readFileSync(new URL(`../fixtures/${name}`, import.meta.url)),
  };
}

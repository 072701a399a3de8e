import type { PublicPage } from './public-page.js';

/** The script of the public pages in Vite's manifest. */
const ENTRY = 'src/entry-public.ts';

interface ManifestEntry {
  file: string;
  css?: string[];
}

/**
 * Addresses of what a public page loads. There is one stylesheet for the whole product (`cssCodeSplit: false`), which
 * the manifest lists by itself; a stylesheet of the entry alone would be listed with it.
 */
export function assetsOf(manifest: unknown): PublicPage['assets'] {
  const entries = entriesOf(manifest);
  const entry = entries.get(ENTRY);
  if (!entry) throw new Error(`The web manifest has no ${ENTRY}`);
  const sheets = [...entries.values()].map(({ file }) => file).filter((file) => file.endsWith('.css'));
  return {
    styles: [...new Set([...sheets, ...(entry.css ?? [])])].map((file) => `/${file}`),
    scripts: [`/${entry.file}`],
  };
}

function entriesOf(manifest: unknown): Map<string, ManifestEntry> {
  if (typeof manifest !== 'object' || manifest === null) throw new Error('The web manifest is not an object');
  return new Map(
    Object.entries(manifest).filter((pair): pair is [string, ManifestEntry] => isManifestEntry(pair[1])),
  );
}

function isManifestEntry(value: unknown): value is ManifestEntry {
  return typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
}

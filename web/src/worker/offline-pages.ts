/**
 * What opens without a network: the frame, the texts, and the pages of the action log, the units and the items. Of each
 * its code with everything that it imports is kept on the device; other pages say that they need a network.
 */
export const OFFLINE_PAGES: readonly string[] = [
  'index.html',
  'src/i18n/resources-pl.ts',
  'src/i18n/resources-en.ts',
  'src/features/sign-in/sign-in-page.tsx',
  'src/app/pages/home-page.tsx',
  'src/app/pages/actions-page.tsx',
  'src/app/pages/new-action-page.tsx',
  'src/app/pages/action-page.tsx',
  'src/features/units/units-page.tsx',
  'src/app/pages/unit-page.tsx',
  'src/features/standard/standard-page.tsx',
  'src/features/quick-entry/entry-dialog.tsx',
  'src/app/parts/rail-counts.ts',
  'src/app/parts/without-network.ts',
  'src/offline/worker.ts',
  'src/outbox/outbox-indicator.tsx',
  'src/outbox/outbox-drawer.tsx',
  'src/outbox/outbox-of.ts',
  'src/features/account/account-panel.tsx',
  'src/features/account/leave-unsent.tsx',
  'src/design/problem-notice/problem-fields.tsx',
  'src/design/problem-notice/unworded-problem.tsx',
];

/** The files of texts, in every language of the working area. */
export function textFiles(names: readonly string[]): string[] {
  return ['pl', 'en'].flatMap((language) => names.map((name) => `src/i18n/locales/${language}/${name}.json`));
}

/** One file of a build, as Vite's manifest tells of it. */
export interface BuiltFile {
  file: string;
  imports?: readonly string[];
}

/**
 * The files behind the pages, each with all that it imports, and every stylesheet.
 *
 * @throws Error for a page that was not built: a list that is out of date would be noticed in a cellar only
 */
export function filesOf(pages: readonly string[], manifest: Readonly<Record<string, BuiltFile>>): string[] {
  const seen = new Set<string>();
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    const built = manifest[name];
    if (!built) throw new Error(`Nothing was built from ${name}, which should open without a network.`);
    seen.add(name);
    for (const imported of built.imports ?? []) follow(imported);
  };
  for (const page of pages) follow(page);
  const files = [...seen].map((name) => manifest[name]?.file ?? '');
  const styles = Object.values(manifest).map(({ file }) => file);
  return [...new Set([...files, ...styles.filter((file) => file.endsWith('.css'))])].sort();
}

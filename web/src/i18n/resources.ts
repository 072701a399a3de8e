import type { ResourceLanguage } from 'i18next';

/**
 * Turns `./locales/pl/coverage.json` → text into `{ coverage: text }`: the file name is the namespace,
 * so a feature adds a language file and nothing else.
 */
export function byNamespace(files: Record<string, unknown>): ResourceLanguage {
  const entries = Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]);
  return Object.fromEntries(entries) as ResourceLanguage;
}

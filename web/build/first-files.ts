import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withImports } from './texts-of.js';

const WEB = fileURLToPath(new URL('..', import.meta.url));

/** The page on which a signed-in person begins is part of the frame. Of it a person sees one half: that of those who see a whole tenant and review, or that of those who see units. */
export const START_HALVES: readonly (readonly string[])[] = [
  ['src/features/overview/tenant-overview.tsx', 'src/features/checks/checks-card.tsx'],
  ['src/features/overview/units-overview.tsx'],
];

/** The libraries that every screen needs. They change seldom: browsers keep them from version to version. */
const LIBRARIES =
  /rolldown\/runtime|node_modules\/(react|react-dom|scheduler|i18next|@tanstack\/(query-core|react-query)|wouter|regexparam)\//;

/** Of the libraries what the first screen does not need. */
const LATER =
  /(infiniteQuery(Observer|Options)|useInfiniteQuery|useSuspense\w+|queriesObserver|useQueries|[sS]treamedQuery)\.js$/;

/** Everything that is said goes through it. */
const OF_TEXTS = /\/src\/i18n\/(react-i18next|resources)\.ts$/;

/** What several further pages share. */
const PARTS =
  /\/(@tanstack|web\/src\/(design|forms|data-table|api|navigation|session|i18n|offline|outbox|action-words)|shared\/src)\//;

const frame = sourcesOf('src/main.tsx');
const [tenantHalf = new Set(), unitsHalf = new Set()] = START_HALVES.map((files) => sourcesOf(...files));
const start = new Set([...tenantHalf].filter((path) => unitsHalf.has(path)));

/**
 * What the first screen needs comes in few files: left to itself the bundler makes one of every module that two pages
 * share, and on a slow line a hundred small files take longer than all they hold.
 */
export const FIRST_FILES = [
  // Runs before the others are there.
  { name: 'ahead', priority: 5, test: (id: string) => pathOf(id).endsWith('/web/src/ahead.ts') },
  {
    name: 'libraries',
    priority: 4,
    test: (id: string) => LIBRARIES.test(pathOf(id)) && !LATER.test(pathOf(id)),
  },
  {
    name: 'frame',
    priority: 2,
    test: (id: string) => frame.has(pathOf(id)) || start.has(pathOf(id)) || OF_TEXTS.test(pathOf(id)),
  },
  {
    name: 'start-tenant',
    priority: 1,
    test: (id: string) => tenantHalf.has(pathOf(id)) && !start.has(pathOf(id)),
  },
  {
    name: 'start-units',
    priority: 1,
    test: (id: string) => unitsHalf.has(pathOf(id)) && !start.has(pathOf(id)),
  },
  { name: 'styles', priority: 0, test: (id: string) => pathOf(id).endsWith('.module.css') },
  { name: 'parts', priority: 0, minShareCount: 3, test: (id: string) => PARTS.test(pathOf(id)) },
];

function sourcesOf(...files: string[]): Set<string> {
  const entry = join(WEB, 'src/main.tsx');
  return new Set(files.flatMap((file) => [...withImports(join(WEB, file))]).filter((path) => path !== entry));
}

function pathOf(id: string): string {
  return (id.split('?')[0] ?? id).replaceAll('\\', '/');
}

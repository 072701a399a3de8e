import type { ResourceKey } from 'i18next';
import { byNamespace } from './resources.js';

/** The texts that the first screen has from the beginning (FIRST_TEXTS in build/texts-of.ts). */
export const resources = byNamespace(
  import.meta.glob(['./locales/en/{common,offline,open-period,overview,rail,shell,task-rows}.json'], {
    eager: true,
    import: 'default',
  }),
);

/** The rest of the working area's, each fetched with the first page that says it. */
export const files = import.meta.glob<ResourceKey>(
  [
    './locales/en/*.json',
    '!./locales/en/{scorecards,public-*}.json',
    '!./locales/en/{common,offline,open-period,overview,rail,shell,task-rows}.json',
  ],
  { import: 'default' },
);

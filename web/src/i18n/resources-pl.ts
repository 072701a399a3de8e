import { byNamespace } from './resources.js';

/** Texts of the working area; those that only the public pages say stay on the server. */
export const resources = byNamespace(
  import.meta.glob(['./locales/pl/*.json', '!./locales/pl/{scorecards,public-pages}.json'], {
    eager: true,
    import: 'default',
  }),
);

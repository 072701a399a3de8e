import type { ResourceLanguage } from 'i18next';
import type { PublicLanguage } from '@miara/shared';
import { byNamespace } from './resources.js';

/**
 * Texts of the public pages in all their languages. Only the server's bundle holds them: the working area speaks
 * Polish and English, and a public page needs no script.
 */
export const publicResources: Readonly<Record<PublicLanguage, ResourceLanguage>> = {
  pl: byNamespace(
    import.meta.glob(['./locales/pl/{common,figures,scorecards,vocabulary,public-*}.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  en: byNamespace(
    import.meta.glob(['./locales/en/{common,figures,scorecards,vocabulary,public-*}.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  uk: byNamespace(import.meta.glob('./locales/uk/*.json', { eager: true, import: 'default' })),
  be: byNamespace(import.meta.glob('./locales/be/*.json', { eager: true, import: 'default' })),
  ru: byNamespace(import.meta.glob('./locales/ru/*.json', { eager: true, import: 'default' })),
};

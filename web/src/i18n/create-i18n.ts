import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import type { PublicLanguage } from '@miara/shared';

/**
 * An i18next instance with texts already at hand, ready at once (nothing is fetched later).
 * Plurals follow Intl.PluralRules (`_one`, `_few`, `_many`, `_other`). React escapes, so i18next must not.
 */
export function createI18n(language: PublicLanguage, resources: ResourceLanguage): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'pl',
    resources: { [language]: resources },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

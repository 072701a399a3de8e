import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage, PublicLanguage } from '@miara/shared';
import { toInterfaceLanguage, toPublicLanguage } from './languages.js';

/** The language of the working area's texts; Polish on a public page in a language that the working area lacks. */
export function useLanguage(): InterfaceLanguage {
  return toInterfaceLanguage(usePageLanguage());
}

/** The language of the screen, on the server and in the browser. */
export function usePageLanguage(): PublicLanguage {
  const { i18n } = useTranslation();
  return toPublicLanguage(i18n.language);
}

import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@miara/shared';
import { toInterfaceLanguage } from './languages.js';

/** The language of the screen, on the server and in the browser. */
export function useLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation();
  return toInterfaceLanguage(i18n.language);
}

import { pickText, type LocalizedText } from '@miara/shared';
import { usePageLanguage } from './use-language.js';

/** Picks a text of the content in the screen's language; Polish stands in where a translation is missing. */
export function usePickText(): (text: LocalizedText) => string {
  const language = usePageLanguage();
  return (text) => pickText(text, language).text;
}

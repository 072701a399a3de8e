import { pickText, type LocalizedText } from '@miara/shared';
import { usePageLanguage } from '../../../i18n/use-language.js';

/**
 * A text of the content. Where its translation is missing, the Polish stands in and is marked as Polish, so that it
 * is read out as such; the frame says once that the page holds Polish texts.
 */
export function ContentText({ text: texts }: { text: LocalizedText }) {
  const { text, fallback } = pickText(texts, usePageLanguage());
  return fallback ? <span lang="pl">{text}</span> : text;
}

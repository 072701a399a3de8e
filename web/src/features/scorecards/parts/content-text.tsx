import { pickText, type LocalizedText } from '@miara/shared';
import { usePageLanguage } from '../../../i18n/use-language.js';

/** A text of the standard. Where its translation is missing, the Polish stands in and is marked as Polish. */
export function ContentText({ text: texts }: { text: LocalizedText }) {
  const { text, fallback } = pickText(texts, usePageLanguage());
  return fallback ? (
    <span lang="pl">
      {text} <abbr title="in Polish">(PL)</abbr>
    </span>
  ) : (
    text
  );
}

import { pickText, type LocalizedText } from '@miara/shared';
import { usePageLanguage } from '../../../i18n/use-language.js';

export interface ContentTextProps {
  text: LocalizedText;
  /** What holds nothing but the text bears its language itself. */
  as?: 'span' | 'dd';
}

/**
 * A text of the content. Where its translation is missing, the Polish stands in and is marked as Polish, so that it
 * is read out as such; the frame says once that the page holds Polish texts.
 */
export function ContentText({ text: texts, as: Holder = 'span' }: ContentTextProps) {
  const { text, fallback } = pickText(texts, usePageLanguage());
  if (fallback) return <Holder lang="pl">{text}</Holder>;
  return Holder === 'span' ? text : <Holder>{text}</Holder>;
}

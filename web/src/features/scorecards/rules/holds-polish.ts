import { isLocalizedText, pickText, type PublicLanguage } from '@miara/shared';

/** Members of an answer that are texts of the standard; names of places and offices stay as they are. */
const CONTENT = /^(?:title|areaTitle|phaseTitle|standardTitle|itemTitle|guidance|responsible|disclaimer)$/;

/** Whether a page in a language has to show texts of the standard in Polish for want of a translation. */
export function holdsPolish(shown: unknown, language: PublicLanguage): boolean {
  if (typeof shown !== 'object' || shown === null) return false;
  if (Array.isArray(shown)) return shown.some((part) => holdsPolish(part, language));
  return Object.entries(shown).some(([name, value]) =>
    CONTENT.test(name) ? isUntranslated(value, language) : holdsPolish(value, language),
  );
}

function isUntranslated(value: unknown, language: PublicLanguage): boolean {
  if (Array.isArray(value)) return value.some((text) => isUntranslated(text, language));
  return isLocalizedText(value) && pickText(value, language).fallback;
}

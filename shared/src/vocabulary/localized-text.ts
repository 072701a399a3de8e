import { SOURCE_LANGUAGE, type Language } from './language.js';

/** A text that comes from data. Polish is always there; the others when somebody translated it. */
export type LocalizedText = { readonly pl: string } & Readonly<Partial<Record<Language, string>>>;

export interface PickedText {
  readonly text: string;
  /** True when the wanted language was missing and the Polish text is given instead; the screen says so. */
  readonly fallback: boolean;
}

/** The text in the wanted language, else in Polish. An empty translation counts as missing. */
export function pickText(text: LocalizedText, language: Language): PickedText {
  const wanted = text[language];
  if (wanted !== undefined && wanted.trim() !== '') return { text: wanted, fallback: false };
  return { text: text.pl, fallback: language !== SOURCE_LANGUAGE };
}

export function isLocalizedText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null || !('pl' in value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

/** Languages in which content (items, areas, units) may be given; ISO 639-1, Polish is the source. */
export const LANGUAGES = ['pl', 'en', 'uk', 'be', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages in which the interface and the problem texts exist. */
export const INTERFACE_LANGUAGES = ['pl', 'en'] as const satisfies readonly Language[];

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Languages of the public pages and of what the public API refuses with. */
export const PUBLIC_LANGUAGES = LANGUAGES;

export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** The language everything exists in, and to which a missing translation falls back. */
export const SOURCE_LANGUAGE = 'pl' satisfies InterfaceLanguage;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function isPublicLanguage(value: unknown): value is PublicLanguage {
  return PUBLIC_LANGUAGES.some((language) => language === value);
}

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === value);
}

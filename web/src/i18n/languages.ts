import {
  isInterfaceLanguage,
  isPublicLanguage,
  SOURCE_LANGUAGE,
  type InterfaceLanguage,
  type PublicLanguage,
} from '@miara/shared';

/** Each language's own name: a person looking for their language must be able to read it. */
export const LANGUAGE_NAMES: Readonly<Record<PublicLanguage, string>> = {
  pl: 'Polski',
  en: 'English',
  uk: 'Українська',
  be: 'Беларуская',
  ru: 'Русский',
};

/** Anything that is not a language of the interface reads as Polish, the source language. */
export function toInterfaceLanguage(value: unknown): InterfaceLanguage {
  return isInterfaceLanguage(value) ? value : SOURCE_LANGUAGE;
}

/** The same for the public pages, which speak more languages. */
export function toPublicLanguage(value: unknown): PublicLanguage {
  return isPublicLanguage(value) ? value : SOURCE_LANGUAGE;
}

import { isInterfaceLanguage, SOURCE_LANGUAGE, type InterfaceLanguage } from '@miara/shared';

/** Each language's own name: a person looking for their language must be able to read it. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { pl: 'Polski', en: 'English' };

/** Anything that is not a language of the interface reads as Polish, the source language. */
export function toInterfaceLanguage(value: unknown): InterfaceLanguage {
  return isInterfaceLanguage(value) ? value : SOURCE_LANGUAGE;
}

import type { i18n, ResourceKey, ResourceLanguage } from 'i18next';
import type { InterfaceLanguage } from '@miara/shared';
import { toInterfaceLanguage } from './languages.js';

interface LanguageFiles {
  /** There from the beginning. */
  resources: ResourceLanguage;
  /** The rest, by its place. */
  files: Record<string, () => Promise<ResourceKey>>;
}

/** One entrance per language: nobody downloads texts they do not read, nor where they are. */
const LANGUAGES: Readonly<Record<InterfaceLanguage, () => Promise<LanguageFiles>>> = {
  pl: () => import('./resources-pl.js'),
  en: () => import('./resources-en.js'),
};

/** What has been asked for so far: another language needs the same. */
const asked = new Set<string>();
let speaker: i18n | null = null;

/** The texts of a language that are there from the beginning. */
export async function firstTexts(language: InterfaceLanguage): Promise<ResourceLanguage> {
  return (await LANGUAGES[language]()).resources;
}

/** Tells who speaks the texts that come later. */
export function bringTextsTo(instance: i18n): void {
  speaker = instance;
}

/** Fetches code that comes later, and the texts that it says. Written into the program by build/texts-with-code.ts. */
export async function withTexts<Code>(names: readonly string[], load: () => Promise<Code>): Promise<Code> {
  for (const name of names) asked.add(name);
  const [code] = await Promise.all([load(), speaker && fetchTexts(speaker, languageOf(speaker))]);
  // The language may have changed meanwhile.
  if (speaker) await fetchTexts(speaker, languageOf(speaker));
  return code;
}

/** Fetches all that has been asked for so far in a language. */
export async function fetchTexts(instance: i18n, language: InterfaceLanguage): Promise<void> {
  const missing = [...asked].filter((name) => !instance.hasResourceBundle(language, name));
  if (missing.length === 0) return;
  const { files } = await LANGUAGES[language]();
  await Promise.all(
    missing.map(async (name) => {
      const texts = await files[`./locales/${language}/${name}.json`]?.();
      instance.addResourceBundle(language, name, texts, true, true);
    }),
  );
}

function languageOf({ language }: i18n): InterfaceLanguage {
  return toInterfaceLanguage(language);
}

import type { i18n } from 'i18next';
import { createI18n } from './create-i18n.js';
import type { InterfaceLanguage } from '@miara/shared';
import { toInterfaceLanguage } from './languages.js';
import { bringTextsTo, fetchTexts, firstTexts } from './texts.js';

const STORAGE_KEY = 'miara.language';

/** The address asks first (`?lang=en`), then the last choice on this device, then Polish. */
function firstLanguage(): InterfaceLanguage {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return toInterfaceLanguage(asked ?? stored());
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY);
  } catch {
    return null; // Storage is blocked: the choice then lasts for this page only.
  }
}

export async function startI18n(): Promise<i18n> {
  const language = firstLanguage();
  const resources = await firstTexts(language);
  document.documentElement.lang = language;
  const instance = createI18n(language, resources);
  bringTextsTo(instance);
  return instance;
}

/** Loads the texts, switches every screen, and remembers the choice on this device. */
export async function changeLanguage(instance: i18n, language: InterfaceLanguage): Promise<void> {
  if (instance.language === language) return;
  const [resources] = await Promise.all([firstTexts(language), fetchTexts(instance, language)]);
  for (const [namespace, texts] of Object.entries(resources)) {
    instance.addResourceBundle(language, namespace, texts, true, true);
  }
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    window.localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage is blocked; see stored().
  }
}
